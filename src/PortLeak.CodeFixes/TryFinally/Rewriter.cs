using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.RedundantStops;
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
        var holder = start.Holder!;
        var layout = SourceLayout.Of(holder.Declaration);
        var indentation = SourceLayout.SpaceBefore(holder.Declaration);
        var cleanUp = CleanUp.Of(start)!;
        var attempt = (TryStatementSyntax)layout.Statement($"try\n{{\n}}\nfinally\n{{\n    {cleanUp}\n}}", indentation);
        var body = StopRemover.Enclose(
            holder.List.After(holder.Declaration),
            RedundantStops.RedundantStops.Of(start),
            start.Function.Node,
            indentation,
            layout);

        var before = holder.List.Statements.TakeWhile(statement => statement != holder.Declaration);
        var statements = before.Concat([Declaration(holder), attempt.WithBlock(body)]);
        return new Rewritten(holder.List.Container, holder.List.With(statements));
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
