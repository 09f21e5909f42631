using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;
using PortLeak.Analyzers.Benchmarks.Peers;

namespace PortLeak.Analyzers.Benchmarks.Cost;

/// <summary>
/// How long analyzing and compiling take, each on one thread and on a compilation that nothing has been asked of before.
/// </summary>
internal static class Clock
{
    /// <summary>How often a time is taken; the median counts.</summary>
    public const int Rounds = 3;

    private static readonly Dictionary<string, string> NoOptions = [];

    /// <summary>What the compiler accounts to the analyzers of the tool.</summary>
    public static async Task<TimeSpan> AnalyzeAsync(Tool tool, Func<CSharpCompilation> create, int rounds = Rounds)
    {
        var times = new List<TimeSpan>();
        for (var round = 0; round < rounds; round++)
        {
            var compilation = create();
            GC.Collect();
            times.Add((await new Analysis(tool).RunAsync(compilation, NoOptions)).Time);
        }

        return Median(times);
    }

    /// <summary>Binding and emitting, without parsing.</summary>
    public static TimeSpan Compile(Func<CSharpCompilation> create)
    {
        var times = new List<TimeSpan>();
        for (var round = 0; round < Rounds; round++)
        {
            var compilation = create();
            GC.Collect();
            var watch = Stopwatch.StartNew();
            var result = compilation.Emit(Stream.Null);
            times.Add(watch.Elapsed);
            if (!result.Success)
                throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(5)));
        }

        return Median(times);
    }

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);
}
