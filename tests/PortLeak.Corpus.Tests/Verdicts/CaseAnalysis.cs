using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PortLeak.Analyzers.Rules;

namespace PortLeak.Corpus.Tests.Verdicts;

/// <summary>Runs the analyzer over a compilation, as the compiler does.</summary>
internal static class CaseAnalysis
{
    public static async Task<IReadOnlyList<Finding>> FindAsync(
        CSharpCompilation compilation, AnalyzerConfigOptionsProvider options)
    {
        var analyzerOptions = new AnalyzerOptions([], options);
        var analysis = compilation.WithAnalyzers(
            [new PortLeakAnalyzer()],
            new CompilationWithAnalyzersOptions(
                analyzerOptions, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var diagnostics = await analysis.GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.Select(ToFinding).OrderBy(finding => finding.Path).ThenBy(finding => finding.Span)];
    }

    private static Finding ToFinding(Diagnostic diagnostic) => new(
        diagnostic.Id,
        diagnostic.Location.SourceTree?.FilePath ?? "",
        diagnostic.Location.SourceSpan,
        diagnostic.Severity >= DiagnosticSeverity.Warning,
        diagnostic.GetMessage());
}
