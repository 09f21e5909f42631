using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortLeak.Analyzers.Rules;

namespace PortLeak.CodeFixes.Fixing;

/// <summary>Compiles and analyzes one document of a solution that nobody has seen yet.</summary>
internal static class Analysis
{
    // Documents of one compilation share what the analyzer knows of it.
    private static readonly ConditionalWeakTable<Compilation, CompilationWithAnalyzers> Analyses = new();

    /// <summary>The findings of all rules in the document.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Document document, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var analysis = Analyses.GetValue(model!.Compilation, compilation => Start(compilation, document.Project));
        return await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>The compiler's own errors and warnings in the document.</summary>
    public static async Task<ImmutableArray<Diagnostic>> ComplaintsAsync(Document document, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return [.. model!.GetDiagnostics(cancellationToken: cancellationToken)
            .Where(complaint => complaint.Severity >= DiagnosticSeverity.Warning && !complaint.IsSuppressed)];
    }

    private static CompilationWithAnalyzers Start(Compilation compilation, Project project) =>
        compilation.WithAnalyzers([new PortLeakAnalyzer()], new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));
}
