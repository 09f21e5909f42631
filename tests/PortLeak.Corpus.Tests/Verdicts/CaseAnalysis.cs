using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PortLeak.Analyzers.Rules;

namespace PortLeak.Corpus.Tests.Verdicts;

/// <summary>Runs the analyzer over a compilation, as the compiler does.</summary>
internal static class CaseAnalysis
{
    public static Task<IReadOnlyList<Finding>> FindAsync(
        CSharpCompilation compilation, AnalyzerConfigOptionsProvider options)
        => FindAsync(compilation, options, new PortLeakAnalyzer());

    public static async Task<IReadOnlyList<Finding>> FindAsync(
        CSharpCompilation compilation, AnalyzerConfigOptionsProvider options, DiagnosticAnalyzer analyzer)
        => Ordered(await Analyze(compilation, options, analyzer).GetAnalyzerDiagnosticsAsync());

    /// <summary>What the analyzer finds in one file of a compilation, as an editor asks it.</summary>
    public static async Task<IReadOnlyList<Finding>> FindAsync(CSharpCompilation compilation, SyntaxTree file)
        => Ordered(await Analyze(compilation, CaseOptionsProvider.Empty, new PortLeakAnalyzer())
            .GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(file), filterSpan: null, CancellationToken.None));

    private static CompilationWithAnalyzers Analyze(
        CSharpCompilation compilation, AnalyzerConfigOptionsProvider options, DiagnosticAnalyzer analyzer)
        => compilation.WithAnalyzers(
            [analyzer],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([], options),
                onAnalyzerException: null,
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false));

    private static IReadOnlyList<Finding> Ordered(IEnumerable<Diagnostic> diagnostics)
        => [.. diagnostics.Select(ToFinding).OrderBy(finding => finding.Path).ThenBy(finding => finding.Span)];

    private static Finding ToFinding(Diagnostic diagnostic) => new(
        diagnostic.Id,
        diagnostic.Location.SourceTree?.FilePath ?? "",
        diagnostic.Location.SourceSpan,
        diagnostic.Severity >= DiagnosticSeverity.Warning,
        diagnostic.GetMessage());
}
