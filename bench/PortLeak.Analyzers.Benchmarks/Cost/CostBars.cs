using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using PortLeak.Analyzers.Benchmarks.Peers;

namespace PortLeak.Analyzers.Benchmarks.Cost;

/// <summary>What the analyzer costs, held against the time that the compiler takes for the same code in the same run.</summary>
internal static class CostBars
{
    private const int Lines = 40_000;
    private const int Rounds = 3;
    private static readonly Dictionary<string, string> NoOptions = [];

    public static async Task<(string Page, bool Holds)> MeasureAsync(bool isWhole)
    {
        // The first run pays for the code that is compiled just in time.
        await AnalyzeAsync(Tool.Own, () => GeneratedProject.Create(4_000, ProjectKind.StartsPorts));
        await AnalyzeOnceAsync(Tool.NetAllPaths, () => GeneratedProject.Create(2_000, ProjectKind.StartsPorts));

        List<CostBar> bars = [];
        Add(await WithoutRuntimeAsync());
        Add(await ShareAsync("references the runtime and starts nothing", ProjectKind.StartsNothing, 0.01));
        Add(await ShareAsync("starts ports", ProjectKind.StartsPorts, 0.03));
        Add(await LongMethodAsync());
        Add(await LinearityAsync(isWhole ? [125_000, 250_000, 500_000, 1_000_000] : [25_000, 50_000, 100_000]));
        Add(await AgainstPeerAsync());
        return (Page(bars), bars.TrueForAll(bar => bar.Holds));

        void Add(CostBar bar)
        {
            Console.Error.WriteLine(bar);
            bars.Add(bar);
        }
    }

    private static async Task<CostBar> WithoutRuntimeAsync()
    {
        var time = await AnalyzeAsync(Tool.Own, () => GeneratedProject.Create(Lines, ProjectKind.WithoutRuntime));
        return new CostBar($"{Lines:N0} lines that know no port", Milliseconds(time), "5 ms", time < TimeSpan.FromMilliseconds(5));
    }

    private static async Task<CostBar> ShareAsync(string what, ProjectKind kind, double limit)
    {
        var compiling = Median(() => Compile(GeneratedProject.Create(Lines, kind)));
        var analyzing = await AnalyzeAsync(Tool.Own, () => GeneratedProject.Create(Lines, kind));
        var share = analyzing / compiling;
        return new CostBar(
            $"{Lines:N0} lines, {what}",
            FormattableString.Invariant($"{Milliseconds(analyzing)}, {share:P2} of the {Milliseconds(compiling)} that compiling takes"),
            FormattableString.Invariant($"{limit:P0}"),
            share <= limit);
    }

    private static async Task<CostBar> AgainstPeerAsync()
    {
        var own = await AnalyzeAsync(Tool.Own, () => GeneratedProject.Create(Lines, ProjectKind.StartsPorts));
        var peer = await AnalyzeOnceAsync(Tool.NetAllPaths, () => GeneratedProject.Create(Lines, ProjectKind.StartsPorts));
        return new CostBar(
            "40,000 lines that start ports, against CA2000, CA2213 and CA1001 with exception paths",
            FormattableString.Invariant($"1/{peer / own:0} of its {Milliseconds(peer)}"),
            "1/10",
            own * 10 <= peer);
    }

    private static async Task<CostBar> LongMethodAsync()
    {
        var time = await AnalyzeAsync(Tool.Own, () => GeneratedProject.CreateMethod(statements: 5_000, starts: 500));
        return new CostBar("a method of 5,000 statements with 500 starts", Milliseconds(time), "1,000 ms", time < TimeSpan.FromSeconds(1));
    }

    private static async Task<CostBar> LinearityAsync(int[] sizes)
    {
        var costs = new List<double>();
        foreach (var size in sizes)
        {
            var time = await AnalyzeOnceAsync(Tool.Own, () => GeneratedProject.Create(size, ProjectKind.StartsPorts));
            costs.Add(time.TotalMicroseconds / size);
        }

        var series = string.Join(", ", sizes.Zip(costs, (size, cost) => FormattableString.Invariant($"{size:N0}: {cost:0.00}")));
        return new CostBar("microseconds a line, by the lines of the project", series, "no more than 1.5 times the smallest", costs.Max() <= 1.5 * costs[0]);
    }

    private static async Task<TimeSpan> AnalyzeAsync(Tool tool, Func<CSharpCompilation> create)
    {
        var times = new List<TimeSpan>();
        for (var round = 0; round < Rounds; round++)
            times.Add(await AnalyzeOnceAsync(tool, create));
        return times.Order().ElementAt(Rounds / 2);
    }

    private static async Task<TimeSpan> AnalyzeOnceAsync(Tool tool, Func<CSharpCompilation> create)
        => (await new Analysis(tool).RunAsync(create(), NoOptions)).Time;

    private static TimeSpan Compile(CSharpCompilation compilation)
    {
        var watch = Stopwatch.StartNew();
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success
            ? watch.Elapsed
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(5)));
    }

    private static TimeSpan Median(Func<TimeSpan> measure)
        => Enumerable.Range(0, Rounds).Select(_ => measure()).Order().ElementAt(Rounds / 2);

    private static string Milliseconds(TimeSpan time) => FormattableString.Invariant($"{time.TotalMilliseconds:N0} ms");

    private static string Page(IEnumerable<CostBar> bars)
    {
        var page = new StringBuilder();
        page.AppendLine(CultureInfo.InvariantCulture, $"""
            # What the analyzer costs

            Written by `dotnet run -c Release --project bench/PortLeak.Analyzers.Benchmarks -- cost --whole`, everything in one run on generated code.
            The time of an analyzer is what the compiler itself accounts to it, on one thread; compiling is binding and emitting,
            without parsing. Medians of {Rounds}.

            | what | measured | limit | |
            | --- | --- | --- | --- |
            """);
        foreach (var bar in bars)
            page.AppendLine(bar.ToString());
        return page.ToString();
    }
}
