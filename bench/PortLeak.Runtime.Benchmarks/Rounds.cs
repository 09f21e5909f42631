using System.Diagnostics;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>
/// Measures several works in turn, round after round, so that a noisy neighbour hits all of them alike. What counts is the
/// median of the ratios within a round, never the ratio of two times taken apart.
/// </summary>
internal static class Rounds
{
    private const int Count = 15;

    /// <summary>The median time of each work in microseconds, per operation, for each round.</summary>
    public static async Task<Timings> MeasureAsync(int operations, params Func<int, Task>[] works)
    {
        var times = new double[Count][];
        foreach (var work in works)
            await work(operations);
        for (var round = 0; round < Count; round++)
        {
            times[round] = new double[works.Length];
            for (var index = 0; index < works.Length; index++)
            {
                var start = Stopwatch.GetTimestamp();
                await works[index](operations);
                times[round][index] = Stopwatch.GetElapsedTime(start).TotalMicroseconds / operations;
            }
        }

        return new Timings(times);
    }
}
