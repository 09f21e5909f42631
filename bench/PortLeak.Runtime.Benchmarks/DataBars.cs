using PortLeak.Runtime.Benchmarks.Languages;
using PortLeak.Runtime.Benchmarks.Peers;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>Large values there and back.</summary>
internal static class DataBars
{
    private const int Few = 5;

    private sealed record Reading(string Sensor, int Hour, double Value);

    public static IEnumerable<Work> Of(Participants all)
    {
        var bytes = new byte[16 * 1024 * 1024];
        new Random(1).NextBytes(bytes);
        var readings = Enumerable.Range(0, 100_000).Select(n => new Reading($"s{n % 100}", n % 24, n / 7.0)).ToArray();
        return
        [
            new("16 MiB of bytes there and back", () => MeasureAsync(all, bytes, "bytes", Few, 1 / 25.0)),
            new("100,000 integers there and back", () => MeasureAsync(all, Enumerable.Range(0, 100_000).ToArray(), "integers", Few, 1 / 40.0)),
            new("100,000 records there and back", () => MeasureAsync(all, readings, "records", 1, 1 / 100.0)),
        ];
    }

    private static async Task<(Figure[], Bar[])> MeasureAsync<T>(Participants all, T value, string inErlang, int rounds, double limit)
    {
        var timings = await Rounds.MeasureAsync(
        [
            new(Peer.CallAsync, 1, _ => all.Port.CallAsync<T>(Language.Module, "echo", [value])),
            new(Peer.JsonLines, 1, _ => all.JsonLines.CallAsync<T>("echo", value), Few),
            // The half minute that it takes for records is spent once.
            .. rounds > 1 || all.Language is Python ? all.WithErlPort(inErlang, 1, rounds) : [],
        ]);
        return (timings.Times(), timings.BarAgainstErlPort(Peer.CallAsync, limit));
    }
}
