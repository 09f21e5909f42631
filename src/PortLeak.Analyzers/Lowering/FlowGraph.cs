namespace PortLeak.Analyzers.Lowering;

/// <summary>The steps of one body with every way between them, exceptions included.</summary>
internal sealed class FlowGraph(
    AnalysisRoot root,
    SlotTable slots,
    IReadOnlyList<FlowBlock> blocks,
    FlowBlock entry,
    IReadOnlyCollection<Slot> testedSlots)
{
    public AnalysisRoot Root { get; } = root;

    public SlotTable Slots { get; } = slots;

    public IReadOnlyList<FlowBlock> Blocks { get; } = blocks;

    public FlowBlock Entry { get; } = entry;

    /// <summary>The slots that some branch asks about: only these need facts.</summary>
    public IReadOnlyCollection<Slot> TestedSlots { get; } = testedSlots;
}
