namespace PortLeak.Analyzers.Benchmarks.Cost;

/// <summary>One bar of the design: what was measured, and the limit that it is held against.</summary>
internal sealed record CostBar(string Work, string Measured, string Limit, bool Holds)
{
    public override string ToString() => $"| {Work} | {Measured} | {Limit} | {(Holds ? "holds" : "**missed**")} |";
}
