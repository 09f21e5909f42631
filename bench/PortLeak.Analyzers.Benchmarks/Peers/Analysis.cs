using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PortLeak.Corpus.Tests.Verdicts;

namespace PortLeak.Analyzers.Benchmarks.Peers;

/// <summary>Runs a tool over a compilation.</summary>
internal sealed class Analysis(Tool tool)
{
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers = tool.Load();

    /// <summary>What the tool reports by its rules about leaks, and how long its analyzers took.</summary>
    public async Task<(ImmutableArray<Diagnostic> Findings, TimeSpan Time)> RunAsync(
        CSharpCompilation compilation, IReadOnlyDictionary<string, string> options)
    {
        if (_analyzers.IsEmpty)
            throw new InvalidOperationException($"{tool.Name} has no analyzer for {string.Join(", ", tool.Rules)}.");
        var all = options.Concat(tool.Options).ToDictionary();
        var enabled = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
            tool.Rules.ToImmutableDictionary(rule => rule, _ => ReportDiagnostic.Warn)));
        var analysis = enabled.WithAnalyzers(
            _analyzers,
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([], new CaseOptionsProvider(all)),
                onAnalyzerException: null,
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: true));
        var diagnostics = await analysis.GetAnalyzerDiagnosticsAsync();
        var time = TimeSpan.Zero;
        foreach (var analyzer in _analyzers)
            time += (await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None)).ExecutionTime;
        return ([.. diagnostics.Where(diagnostic => tool.Rules.Contains(diagnostic.Id))], time);
    }
}
