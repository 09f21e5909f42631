using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Summaries;

/// <summary>A body, and what is known of its parameters and fields when it begins.</summary>
internal sealed class SummaryKey(
    BodySet bodies, AnalysisRoot root, ImmutableArray<KeyValuePair<IParameterSymbol, Fact>> constants, bool isFirstStop)
    : IEquatable<SummaryKey>
{
    public BodySet Bodies { get; } = bodies;

    public AnalysisRoot Root { get; } = root;

    public ImmutableArray<KeyValuePair<IParameterSymbol, Fact>> Constants { get; } = constants;

    /// <summary>Whether this is the first call of a dispose: fields such as <c>_disposed</c> are false.</summary>
    public bool IsFirstStop { get; } = isFirstStop;

    public bool Equals(SummaryKey? other) =>
        other is not null && ReferenceEquals(Root, other.Root) && IsFirstStop == other.IsFirstStop
        && Constants.Length == other.Constants.Length
        && Constants.All(constant => other.Constants.Any(candidate =>
            candidate.Value == constant.Value
            && SymbolEqualityComparer.Default.Equals(candidate.Key, constant.Key)));

    public override bool Equals(object? obj) => Equals(obj as SummaryKey);

    public override int GetHashCode() =>
        System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Root) * 31 + Constants.Length;
}
