namespace PortLeak.Runtime.Benchmarks;

/// <summary>One bar: a number, and the limit it is held against.</summary>
/// <param name="Of">What the number is, such as <c>Call ÷ minimal loop</c>.</param>
/// <param name="Measured">The number.</param>
/// <param name="AtMost">Its limit.</param>
internal sealed record Bar(string Of, double Measured, double AtMost)
{
    public bool Holds => Measured <= AtMost;

    public override string ToString() => $"{Of} {Text(Measured)} ≤ {Text(AtMost)} {(Holds ? "holds" : "**missed**")}";

    // Of a ratio below one, the part is what is read.
    private string Text(double number) => Of.Contains('÷', StringComparison.Ordinal) && AtMost < 1
        ? FormattableString.Invariant($"1/{1 / number:0.#}")
        : FormattableString.Invariant($"{number:0.##}");
}
