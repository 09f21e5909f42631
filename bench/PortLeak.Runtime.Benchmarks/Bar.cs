namespace PortLeak.Runtime.Benchmarks;

/// <summary>One bar: the figure that was measured, the limit it is held against, and what they are figures of.</summary>
/// <param name="Work">What was done.</param>
/// <param name="Figure">What was measured, in words.</param>
/// <param name="Measured">The number that the bar is about.</param>
/// <param name="AtMost">Its limit.</param>
/// <param name="Of">What the number is.</param>
internal sealed record Bar(string Work, string Figure, double Measured, double AtMost, string Of)
{
    public bool Holds => Measured <= AtMost;

    public override string ToString() => FormattableString.Invariant(
        $"| {Work} | {Figure} | {Of} | {Measured:0.##} | ≤ {AtMost:0.##} | {(Holds ? "holds" : "**missed**")} |");
}
