using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PortLeak.Analyzers.Misuse;

/// <summary>A port that is used in a way it should not be, although nothing need be left running.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Location">The code that is wrong.</param>
/// <param name="Arguments">What the rule's message asks for.</param>
internal sealed record Misuse(DiagnosticDescriptor Rule, Location Location, params string[] Arguments)
{
    /// <summary>What a code fix needs to know.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Location, Properties, Arguments);
}
