using System.Diagnostics;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>
/// Measures several ways to do a work in turn, round after round, so that a noisy neighbour hits all of them alike, and nothing is compared
/// with what was taken at another time.
/// </summary>
internal static class Rounds
{
    public const int Count = 25;

    // The runtime compiles what runs often a second and third time, in the background: until then it is not measured.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    /// <summary>The time of each in microseconds, per operation, for each round.</summary>
    public static async Task<Timings> MeasureAsync(params Contender[] contenders)
    {
        var start = Stopwatch.GetTimestamp();
        do
        {
            foreach (var contender in contenders.Where(contender => contender.Rounds == Count))
                await TimeAsync(contender);
        }
        while (Stopwatch.GetElapsedTime(start) < WarmUp);

        var times = new double[Count][];
        for (var round = 0; round < Count; round++)
        {
            times[round] = new double[contenders.Length];
            for (var index = 0; index < contenders.Length; index++)
                times[round][index] = round < contenders[index].Rounds ? await TimeAsync(contenders[index]) : double.NaN;
        }

        return new Timings([.. contenders.Select(contender => contender.Peer)], times);
    }

    private static async Task<double> TimeAsync(Contender contender)
    {
        var start = Stopwatch.GetTimestamp();
        await contender.WorkAsync(contender.Operations);
        var time = Stopwatch.GetElapsedTime(start);
        if (contender.AfterAsync is { } afterAsync)
            await afterAsync();
        return time.TotalMicroseconds / contender.Operations;
    }
}
