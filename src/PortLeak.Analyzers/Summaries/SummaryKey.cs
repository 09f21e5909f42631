using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Summaries;

/// <summary>A body, and what is known of its parameters and fields when it begins.</summary>
internal sealed class SummaryKey(
    BodySet bodies, AnalysisRoot root, ImmutableArray<KeyValuePair<IParameterSymbol, Fact>> constants, StoppedInstance? stopping)
    : IEquatable<SummaryKey>
{
    public BodySet Bodies { get; } = bodies;

    public AnalysisRoot Root { get; } = root;

    public ImmutableArray<KeyValuePair<IParameterSymbol, Fact>> Constants { get; } = constants;

    /// <summary>
    /// The object that is being stopped, where the body is part of that: virtual calls go to its type, and fields such as
    /// <c>_disposed</c> are false.
    /// </summary>
    public StoppedInstance? Stopping { get; } = stopping;

    public bool Equals(SummaryKey? other) =>
        other is not null && ReferenceEquals(Root, other.Root)
        && Equals(Stopping, other.Stopping)
        && Constants.Length == other.Constants.Length
        && Constants.All(constant => other.Constants.Any(candidate =>
            candidate.Value == constant.Value
            && SymbolEqualityComparer.Default.Equals(candidate.Key, constant.Key)));

    public override bool Equals(object? obj) => Equals(obj as SummaryKey);

    public override int GetHashCode() =>
        System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Root) * 31 + Constants.Length;
}
