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
        var held = new List<Holdings>();
        Console.WriteLine($"{"calls",12}{"heap, KiB",12}{"host, KiB",12}{"descriptors",14}{"interpreter, KiB",18}");
        for (var part = 1; part <= Parts; part++)
        {
            await CallAsync(port, calls / Parts);
            held.Add(Holdings.Take(port));
            Print(calls / Parts * part, held[^1]);
        }

        // The first half fills what the runtimes keep for themselves: code, the youngest generation, pools, the arenas of malloc.
        var grown = held[^1] - held[Parts / 2 - 1];
        var figure = string.Create(CultureInfo.InvariantCulture, $"in the second half grown by {grown.Heap / 1024.0:0.0} KiB of managed heap, {grown.Host / 1024} KiB " +
            $"resident in the host, {grown.Descriptors} descriptors, {grown.Interpreter / 1024} KiB resident in the interpreter");
        return (
            [new Figure(Peer.CallAsync, figure)],
            [
                new Bar("bytes of managed heap a call", PerCall(part => part.Heap), 0.01),
                new Bar("bytes resident in the host a call", PerCall(part => part.Host), 0.5),
                new Bar("descriptors", grown.Descriptors, 0),
                new Bar("bytes resident in the interpreter a call", PerCall(part => part.Interpreter), 0.1),
            ]);

        // What stays of calls is more after every part. What a runtime takes for itself is more after one of them, by megabytes:
        // so the median of the parts counts.
        double PerCall(Func<Holdings, long> what)
        {
            var second = held.Skip(Parts / 2 - 1);
            var growths = second.Zip(second.Skip(1), (before, after) => what(after) - what(before)).Order().ToArray();
            return Math.Max(0, growths[growths.Length / 2]) / (calls / (double)Parts);
        }
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
