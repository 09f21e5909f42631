using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PortLeak.Analyzers.Lowering;

/// <summary>
/// One way through a <c>finally</c> or filter: its blocks are placed once for every way, so that an entry by a throw has
/// a state of its own and the ways do not mix.
/// </summary>
/// <param name="region">The <c>finally</c> or filter.</param>
/// <param name="outer">The passage that this one is inside of.</param>
/// <param name="exits">Where control goes at the end of the region; asked for once it gets there.</param>
internal sealed class Passage(ControlFlowRegion region, Passage? outer, Func<List<FlowEdge>> exits)
{
    private List<FlowEdge>? _exits;

    public ControlFlowRegion Region { get; } = region;

    public Passage? Outer { get; } = outer;

    public List<FlowEdge> Exits => _exits ??= exits();

    public bool Contains(BasicBlock block) =>
        Region.FirstBlockOrdinal <= block.Ordinal && block.Ordinal <= Region.LastBlockOrdinal;

    /// <summary>The passage that a block outside of it is in.</summary>
    public static Passage? Around(Passage? passage, BasicBlock block)
    {
        while (passage is not null && !passage.Contains(block))
            passage = passage.Outer;
        return passage;
    }
}
