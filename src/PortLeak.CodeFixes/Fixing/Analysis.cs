using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortLeak.Analyzers.Rules;

namespace PortLeak.CodeFixes.Fixing;

/// <summary>Compiles and analyzes documents of a solution that nobody has seen yet.</summary>
internal static class Analysis
{
    // Documents of one compilation share what the analyzer knows of it.
    private static readonly ConditionalWeakTable<Compilation, CompilationWithAnalyzers> Analyses = new();

    // What is known of compilations that were analyzed as a whole.
    private static readonly ConditionalWeakTable<Compilation, ILookup<SyntaxTree?, Diagnostic>> Wholes = new();

    /// <summary>
    /// Compiles and analyzes a project at once, for who is going to ask for many of its documents: asked one by one, each
    /// would be bound anew.
    /// </summary>
    public static async Task PrepareAsync(Project project, CancellationToken cancellationToken)
    {
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        if (compilation is null || Wholes.TryGetValue(compilation, out _))
            return;

        var all = await Start(compilation, project).GetAllDiagnosticsAsync(cancellationToken).ConfigureAwait(false);
        Wholes.GetValue(compilation, _ => all.ToLookup(diagnostic => diagnostic.Location.SourceTree));
    }

    /// <summary>The findings of all rules in the document.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Document document, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (Wholes.TryGetValue(model!.Compilation, out var whole))
            return [.. whole[model.SyntaxTree].Where(diagnostic => !IsOfTheCompiler(diagnostic))];

        var analysis = Analyses.GetValue(model.Compilation, compilation => Start(compilation, document.Project));
        return await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>The compiler's own errors and warnings in the document.</summary>
    public static async Task<ImmutableArray<Diagnostic>> ComplaintsAsync(Document document, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var complaints = Wholes.TryGetValue(model!.Compilation, out var whole)
            ? whole[model.SyntaxTree].Where(IsOfTheCompiler)
            : model.GetDiagnostics(cancellationToken: cancellationToken);
        return [.. complaints.Where(complaint => complaint.Severity >= DiagnosticSeverity.Warning && !complaint.IsSuppressed)];
    }

    private static bool IsOfTheCompiler(Diagnostic diagnostic) =>
        diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler);

    private static CompilationWithAnalyzers Start(Compilation compilation, Project project) =>
        compilation.WithAnalyzers([new PortLeakAnalyzer()], new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));
}
