using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.TryFinally;

/// <summary>
/// Puts what follows the declaration of a local into a <c>try</c> whose <c>finally</c> stops the port: for types that
/// <c>using</c> does not stop, and for locals that are assigned later.
/// </summary>
internal sealed class Rewriter : StartRewriting
{
    public override string Key => "try-finally";

    public override string Title(FlaggedStart start) => "Stop in a 'finally' block";

    public override string? ReasonAgainst(FlaggedStart start) => Eligibility.ReasonAgainst(start);

    public override Rewritten Rewrite(FlaggedStart start)
    {
        var held = new HeldStart(start);
        var attempt = (TryStatementSyntax)held.Statement($"try\n{{\n}}\nfinally\n{{\n    {CleanUp.Of(start)}\n}}");
        var body = held.Enclose(held.Following, RedundantStops.RedundantStops.Of(start));
        return held.With([Declaration(start.Holder!), attempt.WithBlock(body)]);
    }

    // The 'finally' looks at the local also where it was never assigned: it has to begin as null, and may.
    private static LocalDeclarationStatementSyntax Declaration(PortHolder holder)
    {
        var declaration = holder.Declaration.Declaration;
        var variable = declaration.Variables[0];
        if (holder.Assignment is null || declaration.Type.IsVar)
            return holder.Declaration;

        var initialized = variable.Initializer is not null
            ? variable
            : variable.WithInitializer(SyntaxFactory.EqualsValueClause(
                SyntaxFactory.Token(SyntaxKind.EqualsToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression)));
        var type = declaration.Type is NullableTypeSyntax
            ? declaration.Type
            : SyntaxFactory.NullableType(declaration.Type.WithoutTrivia()).WithTriviaFrom(declaration.Type);
        return holder.Declaration.WithDeclaration(
            declaration.WithType(type).WithVariables(SyntaxFactory.SingletonSeparatedList(initialized)));
    }
}
