using System.Globalization;
using PortLeak.Runtime.Benchmarks.Languages;
using PortLeak.Runtime.Benchmarks.Peers;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>That nothing stays of calls: what the host and the interpreter hold, watched over millions of them.</summary>
internal static class GrowthBars
{
    private const int Parts = 10;

    private static readonly object?[] Arguments = [42];

    public static IEnumerable<Work> Of(Language language, int calls) =>
    [
        new(FormattableString.Invariant($"{calls:N0} calls of one port, {language.Name}"), () => GrowAsync(language, calls)),
    ];

    private static async Task<(Figure[], Bar[])> GrowAsync(Language language, int calls)
    {
        await using var port = await language.StartAsync();
        // The first part fills what the runtimes keep for themselves: code, pools of buffers, the arenas of malloc.
        await CallAsync(port, calls / Parts);
        var first = Holdings.Take(port);
        Console.WriteLine($"{"calls",12}{"heap, KiB",12}{"host, KiB",12}{"descriptors",14}{"interpreter, KiB",18}");
        Print(calls / Parts, first);
        var last = first;
        for (var part = 2; part <= Parts; part++)
        {
            await CallAsync(port, calls / Parts);
            last = Holdings.Take(port);
            Print(calls / Parts * part, last);
        }

        var grown = last - first;
        var watched = calls - calls / Parts;
        var figure = string.Create(CultureInfo.InvariantCulture, $"grown by {grown.Heap / 1024.0:0.0} KiB of managed heap, {grown.Host / 1024} KiB " +
            $"resident in the host, {grown.Descriptors} descriptors, {grown.Interpreter / 1024} KiB resident in the interpreter");
        return (
            [new Figure(Peer.CallAsync, figure)],
            [
                new Bar("bytes of managed heap a call", PerCall(grown.Heap), 0.01),
                new Bar("bytes resident in the host a call", PerCall(grown.Host), 0.5),
                new Bar("descriptors", grown.Descriptors, 0),
                new Bar("bytes resident in the interpreter a call", PerCall(grown.Interpreter), 0.1),
            ]);

        double PerCall(long bytes) => Math.Max(0, bytes) / (double)watched;
    }

    /// <summary>Most of them from 64 callers, some one after another and blocking.</summary>
    private static async Task CallAsync(Port port, int count)
    {
        const int Callers = 64;
        var blocking = count / 100;
        var ofEach = (count - blocking) / Callers;
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            for (var call = 0; call < ofEach; call++)
                await port.CallAsync<int>(Language.Module, "echo", Arguments);
        })));
        for (var call = 0; call < count - ofEach * Callers; call++)
            port.Call<int>(Language.Module, "echo", Arguments);
    }

    private static void Print(int calls, Holdings held) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{calls,12:N0}{held.Heap / 1024,12:N0}{held.Host / 1024,12:N0}{held.Descriptors,14}{held.Interpreter / 1024,18:N0}"));
}
