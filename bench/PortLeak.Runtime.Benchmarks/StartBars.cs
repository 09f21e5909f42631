using System.Diagnostics;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>From the start to the first answer, and from a warm pool.</summary>
internal static class StartBars
{
    public static async IAsyncEnumerable<Bar> MeasureAsync(PythonPort port, PythonPortOptions options)
    {
        var starts = await Rounds.MeasureAsync(
            4,
            async count =>
            {
                for (var start = 0; start < count; start++)
                {
                    using var bare = Process.Start(new ProcessStartInfo(options.Executable!, ["-c", "pass"]))!;
                    await bare.WaitForExitAsync();
                }
            },
            async count =>
            {
                for (var start = 0; start < count; start++)
                {
                    var python = await PythonPort.StartAsync(options);
                    await python.CallAsync<int>("work", "echo", [42]);
                    // Ending it is no part of the start.
                    python.Kill();
                }
            });
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
}
