using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.MakeAsync;

/// <summary>Awaits the tasks that a function returns, where it will return what they give.</summary>
internal sealed class AwaitedReturns(SyntaxNode function, ReturnKind kind, SourceLayout layout) : CSharpSyntaxRewriter
{
    public SyntaxNode Rewrite() => Visit(function)!;

    /// <summary>The value of a task: awaited, or written itself where the task only wraps it.</summary>
    public static ExpressionSyntax Awaited(ExpressionSyntax task)
    {
        if (task is AwaitExpressionSyntax or ThrowExpressionSyntax)
            return task;
        if (task is InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromResult" },
                ArgumentList.Arguments: { Count: 1 } results,
            })
        {
            return results[0].Expression.WithTriviaFrom(task);
        }

        if (task is ObjectCreationExpressionSyntax
            {
                Type: GenericNameSyntax { Identifier.ValueText: "ValueTask" },
                ArgumentList.Arguments: { Count: 1 } wrapped,
            })
        {
            return wrapped[0].Expression.WithTriviaFrom(task);
        }

        var operand = NeedsParentheses(task)
            ? SyntaxFactory.ParenthesizedExpression(task.WithoutTrivia())
            : task.WithoutTrivia();
        return SyntaxFactory.AwaitExpression(
            SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), operand).WithTriviaFrom(task);
    }

    public override SyntaxNode? Visit(SyntaxNode? node) =>
        node is not null && node != function && EnclosingFunction.IsFunction(node) ? node : base.Visit(node);

    public override SyntaxNode? VisitBlock(BlockSyntax node) =>
        node.WithStatements(SyntaxFactory.List(node.Statements.SelectMany(
            statement => statement is ReturnStatementSyntax { Expression: not null } exit && kind is ReturnKind.Task
                ? Exit(exit)
                : [(StatementSyntax)Visit(statement)!])));

    public override SyntaxNode? VisitReturnStatement(ReturnStatementSyntax node) => (node.Expression, kind) switch
    {
        (null, _) => node,
        (var value, ReturnKind.TaskOfValue) => node.WithExpression(Awaited(value)),
        _ => Exit(node) is { Count: 1 } only ? only[0] : Braces.Around(Exit(node), SourceLayout.SpaceBefore(node.Parent!), layout),
    };

    public override SyntaxNode? VisitArrowExpressionClause(ArrowExpressionClauseSyntax node) =>
        node.Parent == function ? node.WithExpression(Awaited(node.Expression)) : node;

    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) =>
        node.ExpressionBody is { } body ? node.WithExpressionBody(Awaited(body)) : base.VisitParenthesizedLambdaExpression(node);

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) =>
        node.ExpressionBody is { } body ? node.WithExpressionBody(Awaited(body)) : base.VisitSimpleLambdaExpression(node);

    // 'return Task.CompletedTask' has nothing to await; at the end of the function not even the return is needed.
    private IReadOnlyList<StatementSyntax> Exit(ReturnStatementSyntax exit)
    {
        var leave = layout.Statement("return;", SourceLayout.SpaceBefore(exit));
        var isLast = IsLast(exit);
        if (exit.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CompletedTask" }
            or DefaultExpressionSyntax or LiteralExpressionSyntax)
        {
            return isLast && !exit.GetLeadingTrivia().Any(TriviaLines.IsWorthKeeping) ? [] : [leave.WithTriviaFrom(exit)];
        }

        var awaited = SyntaxFactory.ExpressionStatement(Awaited(exit.Expression!)).WithTriviaFrom(exit);
        return isLast ? [awaited] : [awaited, leave];
    }

    // Also as the last statement of a 'using' statement that is the last one.
    private bool IsLast(StatementSyntax statement) => statement.Parent is BlockSyntax block
        && block.Statements.Last() == statement
        && (block.Parent == function || block.Parent is UsingStatementSyntax scope && IsLast(scope));

    private static bool NeedsParentheses(ExpressionSyntax task) => task
        is ConditionalExpressionSyntax or BinaryExpressionSyntax or AssignmentExpressionSyntax
        or SwitchExpressionSyntax or AnonymousFunctionExpressionSyntax or CastExpressionSyntax;
}
