using System.Diagnostics;
using PortLeak.Runtime.Benchmarks.Languages;
using PortLeak.Runtime.Benchmarks.Peers;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>From the start to the first answer, and from a warm pool.</summary>
internal static class StartBars
{
    public static IEnumerable<Work> Of(Participants all) =>
    [
        new("start to first answer, cold", () => StartAsync(all)),
        new("a warm pool's rent + call + return", () => RentAsync(all)),
    ];

    private static async Task<(Figure[], Bar[])> StartAsync(Participants all)
    {
        var started = new PortScope();
        var timings = await Rounds.MeasureAsync(
        [
            new(Peer.Port, 1, _ => FirstAnswerAsync(all.Language, started), AfterAsync: EndAsync),
            new(Peer.BareInterpreter, 1, _ => BareAsync(all.Language)),
            .. all.WithErlPort("starts", 1),
        ]);
        return (timings.Times(), [timings.Bar(Peer.Port, Peer.BareInterpreter, 1.3)]);

        // Its end is no part of the start.
        async Task EndAsync()
        {
            await started.DisposeAsync();
            started = new PortScope();
        }
    }

    private static async Task<(Figure[], Bar[])> RentAsync(Participants all)
    {
        await using var pool = all.Language.StartPool();
        var timings = await Rounds.MeasureAsync(
        [
            new(Peer.Pool, 3_000, pool.CallAsync),
            new(Peer.CallAsync, 3_000, count => RepeatAsync(count, () => all.Port.CallAsync<int>(Language.Module, "echo", [42]))),
        ]);
        return (timings.Times(), [timings.Bar(Peer.Pool, Peer.CallAsync, 2)]);
    }

    private static async Task RepeatAsync(int count, Func<Task> work)
    {
        for (var done = 0; done < count; done++)
            await work();
    }

    private static async Task BareAsync(Language language)
    {
        using var bare = Process.Start(new ProcessStartInfo(language.Interpreter, language.Nothing))!;
        await bare.WaitForExitAsync();
    }

    private static async Task FirstAnswerAsync(Language language, PortScope scope)
    {
        var port = scope.Own(await language.StartAsync());
        await port.CallAsync<int>(Language.Module, "echo", [42]);
    }
}
