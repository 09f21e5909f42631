namespace PortLeak.Diagnostics;

/// <summary>The ports of one language, counted.</summary>
internal sealed class PortTally
{
    public long Started { get; set; }

    public long Active { get; set; }

    public long Leaked { get; set; }

    /// <summary>By what ended them.</summary>
    public SortedDictionary<PortExitReason, long> Stopped { get; } = [];
}
