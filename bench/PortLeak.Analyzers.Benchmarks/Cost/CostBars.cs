using Microsoft.CodeAnalysis.CSharp;
using PortLeak.Analyzers.Benchmarks.Peers;
using PortLeak.Analyzers.Benchmarks.Stages;

namespace PortLeak.Analyzers.Benchmarks.Cost;

/// <summary>What the analyzer may cost, each bar by the name that the command line calls it.</summary>
internal static class CostBars
{
    private const int Lines = 40_000;

    private static readonly Dictionary<string, Func<Task<CostBar>>> All = new()
    {
        ["unknown"] = WithoutRuntimeAsync,
        ["unused"] = () => ShareAsync("reference the runtime and start nothing", ProjectKind.StartsNothing, 0.01),
        ["used"] = () => ShareAsync("with ports in use", ProjectKind.StartsPorts, 0.03),
        ["many"] = () => ShareAsync("where one method of ten starts a port", ProjectKind.StartsManyPorts, limit: null),
        ["only"] = () => ShareAsync("where every method starts a port", ProjectKind.StartsPortsOnly, limit: null),
        ["method"] = LongMethodAsync,
        ["peer"] = AgainstPeerAsync,
        ["linear"] = LinearityAsync,
    };

    public static IReadOnlyCollection<string> Names => All.Keys;

    /// <summary>Measures the bars of these names, and writes each as a row of a table.</summary>
    /// <returns>Whether all of them hold.</returns>
    public static async Task<bool> MeasureAsync(IEnumerable<string> names, TextWriter table)
    {
        // The first runs pay for the code that is compiled just in time.
        for (var round = 0; round < 2; round++)
        {
            await Clock.AnalyzeAsync(Tool.Own, () => GeneratedProject.Create(8_000, ProjectKind.StartsPortsOnly));
            Clock.Compile(() => GeneratedProject.Create(8_000, ProjectKind.StartsPortsOnly));
        }

        table.WriteLine("| what | measured | limit | |\n| --- | --- | --- | --- |");
        var holds = true;
        foreach (var name in names)
        {
            var bar = await All[name]();
            table.WriteLine(bar);
            holds &= bar.Holds;
        }

        return holds;
    }

    private static async Task<CostBar> WithoutRuntimeAsync()
    {
        var time = await Clock.AnalyzeAsync(Tool.Own, () => GeneratedProject.Create(Lines, ProjectKind.WithoutRuntime));
        return new CostBar(
            $"{Lines:N0} lines that know no port type", Milliseconds(time), "5 ms", time < TimeSpan.FromMilliseconds(5));
    }

    private static async Task<CostBar> ShareAsync(string what, ProjectKind kind, double? limit)
    {
        var compiling = Clock.Compile(() => GeneratedProject.Create(Lines, kind));
        var analyzing = await Clock.AnalyzeAsync(Tool.Own, () => GeneratedProject.Create(Lines, kind));
        var share = analyzing / compiling;
        var density = GeneratedProject.Density(GeneratedProject.Create(Lines, kind));
        return new CostBar(
            FormattableString.Invariant($"{Lines:N0} lines {what}: {density:0.0} starts in 1,000 lines"),
            FormattableString.Invariant($"{share:P2} of compiling: {Milliseconds(analyzing)} of {Milliseconds(compiling)}"),
            limit is { } bar ? FormattableString.Invariant($"{bar:P0}") : "none",
            share <= (limit ?? double.MaxValue));
    }

    private static async Task<CostBar> AgainstPeerAsync()
    {
        await Clock.AnalyzeAsync(Tool.NetAllPaths, () => Create(2_000), rounds: 2);
        var own = await Clock.AnalyzeAsync(Tool.Own, () => Create(Lines));
        var peer = await Clock.AnalyzeAsync(Tool.NetAllPaths, () => Create(Lines), rounds: 1);
        return new CostBar(
            $"{Lines:N0} lines with ports in use, against CA2000, CA2213 and CA1001 with exception paths",
            FormattableString.Invariant($"1/{peer / own:0} of its {Milliseconds(peer)}"),
            "1/10",
            own * 10 <= peer);

        static CSharpCompilation Create(int lines) => GeneratedProject.Create(lines, ProjectKind.StartsPorts);
    }

    private static async Task<CostBar> LongMethodAsync()
    {
        var time = await Clock.AnalyzeAsync(Tool.Own, () => GeneratedProject.CreateMethod(statements: 5_000, starts: 500));
        return new CostBar(
            "a method of 5,000 statements with 500 starts", Milliseconds(time), "1,000 ms", time < TimeSpan.FromSeconds(1));
    }

    // The stages by themselves: a compiler that emits a million lines beside them takes minutes and says nothing of them.
    private static Task<CostBar> LinearityAsync()
    {
        int[] sizes = [62_500, 125_000, 250_000, 500_000, 1_000_000];
        var costs = sizes.Select(size => StageCosts
            .Measure(() => GeneratedProject.Create(size, ProjectKind.StartsPorts), rounds: 1)
            .Sum(cost => cost.Elapsed.TotalMicroseconds) / size).ToList();
        var series = sizes.Zip(costs, (size, cost) => FormattableString.Invariant($"{cost:0.00} of {size:N0}"));
        return Task.FromResult(new CostBar(
            "microseconds a line, by the lines of a project with ports in use",
            string.Join(", ", series),
            "1.5 times the smallest",
            costs.Max() <= 1.5 * costs.Min()));
    }

    private static string Milliseconds(TimeSpan time) => FormattableString.Invariant($"{time.TotalMilliseconds:N0} ms");
}
