namespace PortLeak.Analyzers.Benchmarks.Stages;

/// <summary>What one stage takes over a project.</summary>
/// <param name="Stage">The folder of the analyzer, or the part of the compiler that it makes work.</param>
/// <param name="Elapsed">The time that went by.</param>
/// <param name="Allocated">The bytes that were allocated.</param>
internal sealed record StageCost(string Stage, TimeSpan Elapsed, long Allocated)
{
    public override string ToString() =>
        FormattableString.Invariant($"| {Stage} | {Elapsed.TotalMilliseconds:0.0} ms | {Allocated / 1024:N0} KiB |");
}
