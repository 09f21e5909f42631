using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortLeak.Analyzers.Rules;

namespace PortLeak.CodeFixes.Fixing;

/// <summary>Compiles and analyzes one document of a solution that nobody has seen yet.</summary>
internal static class Analysis
{
    public static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Document document, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var analysis = model!.Compilation.WithAnalyzers(
            [new PortLeakAnalyzer()], new CompilationWithAnalyzersOptions(
                document.Project.AnalyzerOptions,
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false));
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
}
