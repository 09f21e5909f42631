using System.Diagnostics;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>From the start to the first answer, and from a warm pool.</summary>
internal static class StartBars
{
    private const int Starts = 25;

    public static async IAsyncEnumerable<Bar> MeasureAsync(PythonPort port, PythonPortOptions options)
    {
        var times = new double[Starts][];
        for (var round = 0; round < Starts; round++)
            times[round] = [await BareAsync(options.Executable!), await FirstAnswerAsync(options)];
        var starts = new Timings(times);
        var figure = FormattableString.Invariant(
            $"bare python3 -c pass {starts.Of(0) / 1000:0.0} ms, port {starts.Of(1) / 1000:0.0} ms");
        yield return new Bar("start to first answer, cold", figure, starts.Ratio(1, 0), 1.3, "port ÷ bare interpreter");

        await using var pool = new PythonPortPool(options, new PortPoolOptions { MaxSize = 1 });
        var rents = await Rounds.MeasureAsync(
            5_000,
            async count =>
            {
                for (var call = 0; call < count; call++)
                    await port.CallAsync<int>("work", "echo", [42]);
            },
            async count =>
            {
                for (var call = 0; call < count; call++)
                {
                    await using var lease = await pool.RentAsync();
                    await lease.Port.CallAsync<int>("work", "echo", [42]);
                }
            });
        figure = FormattableString.Invariant($"sequential call {rents.Of(0):0.0} µs, rent + call + return {rents.Of(1):0.0} µs");
        yield return new Bar("a warm pool's rent + call + return", figure, rents.Ratio(1, 0), 2, "pool ÷ port");
    }

    private static async Task<double> BareAsync(string python)
    {
        var start = Stopwatch.GetTimestamp();
        using var bare = Process.Start(new ProcessStartInfo(python, ["-c", "pass"]))!;
        await bare.WaitForExitAsync();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private static async Task<double> FirstAnswerAsync(PythonPortOptions options)
    {
        var start = Stopwatch.GetTimestamp();
        await using var python = await PythonPort.StartAsync(options);
        await python.CallAsync<int>("work", "echo", [42]);
        var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        // Its end is no part of the start, and must not run beside the next one either.
        python.Kill();
        await python.Completion;
        return time;
    }
}
