using System.Diagnostics;
using PortLeak.Runtime.Benchmarks.Languages;
using PortLeak.Runtime.Benchmarks.Peers;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>Leaving a stream early, and many asynchronous functions at the same time.</summary>
internal static class ConversationBars
{
    private const string Module = "conversations";

    public static IEnumerable<Work> Of(Participants all) =>
    [
        // Ruby has no asynchronous functions.
        .. all.Language is Python ? [new Work("1,000 concurrent async def calls that sleep 0.1 s", () => NapAsync(all.Port))] : Array.Empty<Work>(),
        new("leaving a stream whose generator hangs", () => LeaveAsync(all.Port)),
    ];

    private static async Task<(Figure[], Bar[])> NapAsync(Port port)
    {
        await NapAsync(port, 100);
        var clock = Stopwatch.StartNew();
        await NapAsync(port, 1000);
        var seconds = clock.Elapsed.TotalSeconds;
        return ([new Figure(Peer.CallAsync, FormattableString.Invariant($"{seconds:0.00} s"))], [new Bar("seconds", seconds, 0.5)]);
    }

    private static Task NapAsync(Port port, int count) =>
        Task.WhenAll(Enumerable.Range(0, count).Select(_ => port.CallAsync<double>(Module, "nap", [0.1])));

    private static async Task<(Figure[], Bar[])> LeaveAsync(Port port)
    {
        const int Trials = 20;
        var times = new List<double>();
        for (var trial = 0; trial < Trials; trial++)
            times.Add(await LeaveOnceAsync(port));
        var slowest = times.Max();
        var figure = FormattableString.Invariant(
            $"median {times.Order().ElementAt(Trials / 2):0.0} ms, slowest of {Trials} {slowest:0.0} ms");
        return ([new Figure(Peer.CallAsync, figure)], [new Bar("ms until it is closed, the slowest", slowest, 100)]);
    }

    private static async Task<double> LeaveOnceAsync(Port port)
    {
        var clock = new Stopwatch();
        await foreach (var _ in port.StreamAsync<int>(Module, "hang_after_one"))
        {
            clock.Start();
            break;
        }

        var time = clock.Elapsed.TotalMilliseconds;
        var closed = await port.CallAsync<bool>(Module, "is_closed");
        return closed ? time : throw new InvalidOperationException("The generator is still open.");
    }
}
