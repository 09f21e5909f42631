using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PortLeak.CodeFixes.Fixing;

/// <summary>The code fix of one rule: offers every rewriting of the rule that proves to clear the finding.</summary>
public abstract class PortCodeFixProvider : CodeFixProvider
{
    private protected PortCodeFixProvider(string ruleId) => FixableDiagnosticIds = [ruleId];

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => PortFixAllProvider.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        // 'dotnet format' passes the first finding of the analyzer, whatever its rule, to every provider.
        foreach (var diagnostic in context.Diagnostics.Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            // The default action bears the rule's id whatever it does: it is what Fix All repeats elsewhere.
            var key = diagnostic.Id;
            var offers = await FixOffer.AllAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            foreach (var offer in offers)
            {
                var changed = offer.Changed;
                context.RegisterCodeFix(
                    CodeAction.Create(offer.Title, _ => Task.FromResult(changed), key ?? offer.Key), diagnostic);
                key = null;
            }
        }
    }
}
