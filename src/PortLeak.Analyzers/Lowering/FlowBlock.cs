using Microsoft.CodeAnalysis;

namespace PortLeak.Analyzers.Lowering;

/// <summary>Steps that run one after another; only the last one may throw.</summary>
internal sealed class FlowBlock(int id, FlowBlockKind kind)
{
    public int Id { get; } = id;

    public FlowBlockKind Kind { get; } = kind;

    public List<Step> Steps { get; } = [];

    public List<FlowEdge> Edges { get; } = [];

    /// <summary>The condition, or the statement that leaves, at the end of the block.</summary>
    public IOperation? Branch { get; set; }

    public override string ToString() => Kind is FlowBlockKind.Ordinary ? $"B{Id}" : Kind.ToString();
}
