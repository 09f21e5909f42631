using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.ScopeStatement;

/// <summary>Puts a start and the statements that use its port into an <c>await using</c> statement, which ends where they do.</summary>
internal sealed class Rewriter : StartRewriting
{
    public override string Key => "scope-statement";

    public override string Title(FlaggedStart start) => start.Scope is ScopeForm.AwaitUsing
        ? "Wrap in an 'await using' statement"
        : "Wrap in a 'using' statement";

    public override string? ReasonAgainst(FlaggedStart start) => Eligibility.ReasonAgainst(start);

    public override Rewritten Rewrite(FlaggedStart start)
    {
        var held = new HeldStart(start);
        var covered = CoveredStatements.Of(start);
        var stops = RedundantStops.RedundantStops.Of(start, covered.Last());
        var scope = Scope(start, held.Layout)
            .WithStatement(held.Enclose(covered, stops))
            .WithLeadingTrivia(held.Declaration.GetLeadingTrivia());
        return held.With([scope], last: covered[covered.Count - 1]);
    }

    private static UsingStatementSyntax Scope(FlaggedStart start, SourceLayout layout)
    {
        var declaration = start.Holder!.Declaration.Declaration;
        var resource = declaration.ReplaceNode(start.Value, AwaitedStart.Of(start)).WithoutTrivia();
        var keyword = start.Scope is ScopeForm.AwaitUsing ? "await using" : "using";
        var scope = (UsingStatementSyntax)layout.Statement($"{keyword} ({resource})\n{{\n}}", string.Empty);
        var comment = start.Holder.Declaration.GetTrailingTrivia();
        return scope.WithCloseParenToken(scope.CloseParenToken.WithTrailingTrivia(comment));
    }
}
