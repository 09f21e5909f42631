using System.Diagnostics;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>
/// Measures several works in turn, round after round, so that a noisy neighbour hits all of them alike. What counts is the
/// median of the ratios within a round, never the ratio of two times taken apart.
/// </summary>
internal static class Rounds
{
    private const int Count = 15;

    // The runtime compiles what runs often a second and third time, in the background: until then it is not measured.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    /// <summary>The time of each work in microseconds, per operation, for each round.</summary>
    public static async Task<Timings> MeasureAsync(int operations, params Func<int, Task>[] works)
    {
        var times = new double[Count][];
        var start = Stopwatch.GetTimestamp();
        do
        {
            foreach (var work in works)
                await work(operations);
        }
        while (Stopwatch.GetElapsedTime(start) < WarmUp);

        for (var round = 0; round < Count; round++)
        {
            times[round] = new double[works.Length];
            for (var index = 0; index < works.Length; index++)
            {
                start = Stopwatch.GetTimestamp();
                await works[index](operations);
                times[round][index] = Stopwatch.GetElapsedTime(start).TotalMicroseconds / operations;
            }
        }

        return new Timings(times);
    }
}
