using System.Collections.Immutable;

namespace PortLeak.Analyzers.Lowering;

/// <summary>A way from one block to another.</summary>
/// <param name="Target">Where control goes.</param>
/// <param name="Kind">Why.</param>
/// <param name="Condition">What holds there, or <see langword="null"/> where nothing is known.</param>
/// <param name="Forgotten">The slots whose scope ends on the way.</param>
internal sealed record FlowEdge(
    FlowBlock Target, FlowEdgeKind Kind, Condition? Condition, ImmutableArray<Slot> Forgotten)
{
    /// <summary>The outcome of the branch; <see langword="null"/> where the block does not branch.</summary>
    public bool? Outcome { get; init; }
}
