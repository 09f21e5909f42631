namespace PortLeak.Runtime.Benchmarks;

/// <summary>One row of the page: a work, what each peer takes for it, and the bars that it holds.</summary>
/// <param name="Work">What was done.</param>
/// <param name="Figures">What the peers took, PortLeak first.</param>
/// <param name="Bars">The bars.</param>
/// <param name="Failure">Why there is nothing to show, when measuring it failed.</param>
internal sealed record Row(string Work, IReadOnlyList<Figure> Figures, IReadOnlyList<Bar> Bars, string? Failure = null)
{
    /// <summary>How many bars are missed; a work that could not be measured is one.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Missed => Failure is null ? Bars.Count(bar => !bar.Holds) : 1;

    public override string ToString() => Failure is null
        ? $"{Work}\n  {string.Join(", ", Figures.Select(figure => $"{figure.Peer} {figure.Text}"))}\n  {string.Join("; ", Bars)}"
        : $"{Work}\n  **failed**: {Failure}";
}
