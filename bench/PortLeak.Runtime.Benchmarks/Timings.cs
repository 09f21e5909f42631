namespace PortLeak.Runtime.Benchmarks;

/// <summary>The microseconds of each work in each round.</summary>
internal sealed class Timings(double[][] rounds)
{
    /// <summary>The median over the rounds.</summary>
    public double Of(int work) => Median(rounds.Select(round => round[work]));

    /// <summary>The median of the ratios within a round.</summary>
    public double Ratio(int work, int to) => Median(rounds.Select(round => round[work] / round[to]));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
