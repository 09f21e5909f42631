using PortLeak.Runtime.Benchmarks.Peers;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>Large values there and back. ErlPort's figures for the same work: 409 ms, 712 ms and 28.9 s.</summary>
internal static class DataBars
{
    private sealed record Reading(string Sensor, int Hour, double Value);

    public static async IAsyncEnumerable<Bar> MeasureAsync(PythonPort port, string python)
    {
        using var json = new JsonLinesClient(python);
        var bytes = new byte[16 * 1024 * 1024];
        new Random(1).NextBytes(bytes);
        yield return await MeasureAsync("16 MiB bytes there and back", bytes, 409_000.0 / 25);
        yield return await MeasureAsync("100,000 integers there and back", Enumerable.Range(0, 100_000).ToArray(), 712_000.0 / 40);
        var readings = Enumerable.Range(0, 100_000).Select(n => new Reading($"s{n % 100}", n % 24, n / 7.0)).ToArray();
        yield return await MeasureAsync("100,000 records there and back", readings, 28_900_000.0 / 100);

        async Task<Bar> MeasureAsync<T>(string work, T value, double limit)
        {
            var timings = await Rounds.MeasureAsync(
                1,
                async _ => await port.CallAsync<T>("work", "echo", [value]),
                async _ => await json.CallAsync<T>("echo", value));
            var figure = FormattableString.Invariant(
                $"{timings.Of(0) / 1000:0.0} ms, JSON lines {timings.Of(1) / 1000:0.0} ms");
            return new Bar(work, figure, timings.Of(0) / 1000, limit / 1000, "ms");
        }
    }
}
