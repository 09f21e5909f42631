using PortLeak.Runtime.Benchmarks.Languages;
using PortLeak.Runtime.Benchmarks.Peers;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>Small calls: one after another, and from 64 callers.</summary>
internal static class CallBars
{
    private const int Callers = 64;

    private static readonly object?[] Arguments = [42];

    public static IEnumerable<Work> Of(Participants all) =>
    [
        new("sequential small call", () => SequentialAsync(all)),
        new("64 callers on one port", () => ParallelAsync(all)),
    ];

    private static async Task<(Figure[], Bar[])> SequentialAsync(Participants all)
    {
        var timings = await Rounds.MeasureAsync(
        [
            new(Peer.Call, 3_000, count => Repeat(count, () => all.Port.Call<int>(Language.Module, "echo", Arguments))),
            new(Peer.CallAsync, 3_000, count => RepeatAsync(count, () => all.Port.CallAsync<int>(Language.Module, "echo", Arguments))),
            new(Peer.MinimalLoop, 3_000, count => Repeat(count, all.Loop.Call)),
            new(Peer.JsonLines, 500, count => RepeatAsync(count, () => all.JsonLines.CallAsync<int>("echo", 42))),
            .. all.WithErlPort("calls", 500),
        ]);
        Bar[] bars =
        [
            timings.Bar(Peer.Call, Peer.MinimalLoop, 1.5),
            .. timings.BarAgainstErlPort(Peer.Call, 1 / 2.5),
            timings.Bar(Peer.CallAsync, Peer.Call, 2),
        ];
        return (timings.Times(), bars);
    }

    private static async Task<(Figure[], Bar[])> ParallelAsync(Participants all)
    {
        var timings = await Rounds.MeasureAsync(
        [
            new(Peer.CallAsync, Callers * 250, count => InParallel(count, () => all.Port.CallAsync<int>(Language.Module, "echo", Arguments))),
            new(Peer.MinimalLoop, Callers * 250, count => Repeat(count / Callers, all.Loop.CallBatch)),
            new(Peer.JsonLines, Callers * 30, count => InParallel(count, () => all.JsonLines.CallAsync<int>("echo", 42))),
            .. all.WithErlPort("callers", Callers * 30),
        ]);
        return (timings.Rates(), [timings.Bar(Peer.CallAsync, Peer.MinimalLoop, 2), .. timings.BarAgainstErlPort(Peer.CallAsync, 1 / 8.0)]);
    }

    private static Task Repeat(int count, Action work)
    {
        for (var call = 0; call < count; call++)
            work();
        return Task.CompletedTask;
    }

    private static async Task RepeatAsync(int count, Func<Task> call)
    {
        for (var made = 0; made < count; made++)
            await call();
    }

    private static Task InParallel(int count, Func<Task> call) =>
        Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(() => RepeatAsync(count / Callers, call))));
}
