using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PortLeak.Analyzers.Benchmarks.Cost;
using PortLeak.CodeFixes.Fixing;

namespace PortLeak.Analyzers.Benchmarks.Fixes;

/// <summary>How long Fix All takes over a solution whose findings an editor has already.</summary>
internal static class FixAllBar
{
    private const int Files = 200;
    private const int Rounds = 3;
    private const string Rule = "PORT003";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);

    public static async Task<CostBar> MeasureAsync()
    {
        // The first run pays for the code that is compiled just in time.
        await FixAllAsync(LeakySolution.Of(20));

        var times = new List<TimeSpan>();
        for (var round = 0; round < Rounds; round++)
            times.Add(await FixAllAsync(LeakySolution.Of(Files)));
        var median = times.Order().ElementAt(Rounds / 2);
        return new CostBar(
            $"Fix All over {Files} files, {3 * Files} findings",
            FormattableString.Invariant($"{median.TotalSeconds:0.0} s"),
            FormattableString.Invariant($"{Limit.TotalSeconds:0} s"),
            median <= Limit);
    }

    private static async Task<TimeSpan> FixAllAsync(Solution solution)
    {
        var findings = await LeakySolution.FindingsAsync(solution);
        var provider = (CodeFixProvider)Activator.CreateInstance(typeof(PortCodeFixProvider).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .Single(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds.Contains(Rule)))!;

        var clock = Stopwatch.StartNew();
        var context = new FixAllContext(
            solution.Projects.Single().Documents.First(), provider, FixAllScope.Solution, Rule, [Rule], new Given(findings), default);
        var action = await provider.GetFixAllProvider()!.GetFixAsync(context);
        var operations = await action!.GetOperationsAsync(default);
        clock.Stop();

        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var left = await LeakySolution.FindingsAsync(changed);
        return left.IsEmpty
            ? clock.Elapsed
            : throw new InvalidOperationException($"Fix All left {left.Length} findings, the first: {left[0]}");
    }

    private sealed class Given(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
