using System.Diagnostics;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>Leaving a stream early, and many asynchronous functions at the same time.</summary>
internal static class ConversationBars
{
    public static async IAsyncEnumerable<Bar> MeasureAsync(PythonPort port)
    {
        await Naps(port, 100);
        var clock = Stopwatch.StartNew();
        await Naps(port, 1000);
        var seconds = clock.Elapsed.TotalSeconds;
        yield return new Bar(
            "1,000 concurrent async def calls that sleep 0.1 s", FormattableString.Invariant($"{seconds:0.00} s"), seconds, 0.5, "s");

        const int Trials = 20;
        var times = new List<double>();
        for (var trial = 0; trial < Trials; trial++)
            times.Add(await LeaveAsync(port));
        var slowest = times.Max();
        yield return new Bar(
            "leaving a stream whose generator hangs",
            FormattableString.Invariant($"median {times.Order().ElementAt(Trials / 2):0.0} ms, slowest of {Trials} {slowest:0.0} ms"),
            slowest,
            100,
            "ms until it is closed");
    }

    private static Task Naps(PythonPort port, int count) =>
        Task.WhenAll(Enumerable.Range(0, count).Select(_ => port.CallAsync<double>("conversations", "nap", [0.1])));

    private static async Task<double> LeaveAsync(PythonPort port)
    {
        var clock = new Stopwatch();
        await foreach (var _ in port.StreamAsync<int>("conversations", "hang_after_one"))
        {
            clock.Start();
            break;
        }

        var time = clock.Elapsed.TotalMilliseconds;
        var closed = await port.CallAsync<bool>("conversations", "is_closed");
        return closed ? time : throw new InvalidOperationException("The generator is still open.");
    }
}
