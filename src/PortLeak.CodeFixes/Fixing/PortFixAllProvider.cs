using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PortLeak.Analyzers.Rules;

namespace PortLeak.CodeFixes.Fixing;

/// <summary>
/// Fix All for a document, project or solution. Chooses the rewriting for each diagnostic anew, takes a missing
/// equivalence key for the default action (what <c>dotnet format</c> passes when the first diagnostic cannot be fixed),
/// and leaves alone what no rewriting clears.
/// </summary>
internal sealed class PortFixAllProvider : FixAllProvider
{
    public static readonly PortFixAllProvider Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override IEnumerable<string> GetSupportedFixAllDiagnosticIds(CodeFixProvider originalCodeFixProvider) =>
        originalCodeFixProvider.FixableDiagnosticIds.Where(id => id != RuleIds.StartedInLoop);

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var rule = context.CodeFixProvider.FixableDiagnosticIds.Single();
        if (rule == RuleIds.StartedInLoop)
            return null;

        var diagnostics = await DiagnosticsAsync(context).ConfigureAwait(false);
        var batch = new FixAllBatch(rule, context.CodeActionEquivalenceKey);
        return diagnostics.IsEmpty
            ? null
            : CodeAction.Create(
                $"Fix all occurrences of {rule}",
                cancellationToken => batch.ApplyAsync(context.Solution, diagnostics, cancellationToken),
                context.CodeActionEquivalenceKey ?? rule);
    }

    private static async Task<ImmutableDictionary<DocumentId, ImmutableArray<Diagnostic>>> DiagnosticsAsync(
        FixAllContext context)
    {
        var diagnostics = new List<Diagnostic>();
        switch (context.Scope)
        {
            case FixAllScope.Document when context.Document is { } document:
                diagnostics.AddRange(await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false));
                break;
            case FixAllScope.Project:
                diagnostics.AddRange(await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false));
                break;
            case FixAllScope.Solution:
                foreach (var project in context.Solution.Projects.Where(project => project.Language == LanguageNames.CSharp))
                    diagnostics.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
                break;
        }

        return diagnostics
            .Where(diagnostic => context.DiagnosticIds.Contains(diagnostic.Id) && diagnostic.Location.IsInSource)
            .GroupBy(diagnostic => context.Solution.GetDocumentId(diagnostic.Location.SourceTree))
            .Where(group => group.Key is not null)
            .ToImmutableDictionary(group => group.Key!, group => group.ToImmutableArray());
    }
}
