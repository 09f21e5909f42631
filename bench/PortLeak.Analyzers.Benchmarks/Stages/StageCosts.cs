using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Configuration;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Misuse;
using PortLeak.Analyzers.Reporting;
using PortLeak.Analyzers.Summaries;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Benchmarks.Stages;

/// <summary>
/// The stages of the analyzer one after the other, each over the whole project before the next begins. What one stage
/// asks of an earlier one is charged to the one that asks first.
/// </summary>
internal sealed class StageCosts
{
    private readonly List<StageCost> _costs = [];

    private StageCosts()
    {
    }

    /// <summary>The median of each stage over so many rounds.</summary>
    public static IReadOnlyList<StageCost> Measure(Func<CSharpCompilation> create, int rounds)
    {
        var measured = Enumerable.Range(0, rounds).Select(_ =>
        {
            var costs = new StageCosts();
            costs.Run(create());
            return costs._costs;
        }).ToList();
        return [.. measured[0].Select((_, stage) => measured
            .Select(round => round[stage])
            .OrderBy(cost => cost.Elapsed)
            .ElementAt(rounds / 2))];
    }

    private void Run(CSharpCompilation compilation)
    {
        var cache = Take("Symbols", () => new SummaryCache(
            compilation, KnownSymbols.TryCreate(compilation, AnalyzerOptions.Default)!));
        var declarations = compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseMethodDeclarationSyntax>()).ToList();
        var looked = Take("Origins: names", () => declarations.Where(cache.Starts.IsIn).ToList());
        var models = compilation.SyntaxTrees.ToDictionary(tree => tree, tree => compilation.GetSemanticModel(tree));
        foreach (var model in models.Values)
            cache.Offer(model);

        var owners = looked.ConvertAll(declaration => models[declaration.SyntaxTree].GetDeclaredSymbol(declaration)!);
        Take("the compiler: operations", () => looked
            .ConvertAll(declaration => models[declaration.SyntaxTree].GetOperation(declaration)));
        var sets = Take("the compiler: graphs", () => looked
            .Select((declaration, index) => cache.FindBodies(declaration, owners[index], CancellationToken.None))
            .OfType<BodySet>().ToList());
        Take("Lowering", () => sets.Sum(set => set.Roots.Sum(root => set.GraphOf(root).Blocks.Count)));
        var analysis = new BodyAnalysis(cache, CancellationToken.None);
        var solved = Take("Dataflow, Summaries", () => sets
            .SelectMany(set => set.Roots.Select(root => analysis.Solve(set, root))).ToList());
        var bodies = Take("Reporting", () => Report(solved, cache, models));
        Take("Misuse", () => bodies.SelectMany(MisuseRules.Find).ToList());
    }

    private static List<SolvedBody> Report(
        List<Summaries.Solution> solved, SummaryCache cache, Dictionary<SyntaxTree, SemanticModel> models)
    {
        var collector = new LeakCollector(cache, CancellationToken.None);
        var bodies = new List<SolvedBody>();
        foreach (var solution in solved)
        {
            var model = models[solution.Graph.Root.Syntax.SyntaxTree];
            var reporter = new LeakReporter(model, _ => { }, CancellationToken.None);
            var leaks = collector.Collect(solution).ToList();
            leaks.ForEach(reporter.Report);
            bodies.Add(new SolvedBody(solution, [.. leaks], model, cache, CancellationToken.None));
        }

        return bodies;
    }

    private T Take<T>(string stage, Func<T> work)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        var result = work();
        _costs.Add(new StageCost(stage, watch.Elapsed, GC.GetTotalAllocatedBytes(precise: true) - allocated));
        return result;
    }
}
