using Microsoft.CodeAnalysis;

namespace PortLeak.Analyzers.Lowering;

/// <summary>The steps of one of Roslyn's blocks, before they are placed into the paths that run through it.</summary>
internal sealed class LoweredBlock
{
    public List<Step> Steps { get; set; } = [];

    /// <summary>What the block branches on.</summary>
    public Operand Branch { get; set; } = Operand.Unknown;

    public IOperation? BranchOperation { get; set; }

    /// <summary>The temporaries that live until the branch is taken.</summary>
    public List<Slot> Temporaries { get; set; } = [];

    /// <summary>Whether control does not come out at the end: the process ends, or the last call never returns.</summary>
    public bool NeverReturns { get; set; }
}
