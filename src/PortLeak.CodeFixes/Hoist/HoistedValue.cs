using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.Hoist;

/// <summary>What initializes the local that a start is hoisted into.</summary>
internal static class HoistedValue
{
    /// <summary>The value of the start, awaited; or <see langword="null"/> where its task is needed as a task.</summary>
    public static ExpressionSyntax? Of(FlaggedStart start)
    {
        if (start.Type is not INamedTypeSymbol { Name: "Task" or "ValueTask" })
            return Bare(AwaitedStart.Of(start)).WithoutTrivia();
        if (Whole(start) is null)
            return null;

        var task = start.Value.WithoutTrivia();
        return start.Scope is ScopeForm.AwaitUsing
            ? SyntaxFactory.AwaitExpression(
                SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), task)
            : SyntaxFactory.ParseExpression($"{task}.GetAwaiter().GetResult()");
    }

    private static ExpressionSyntax Bare(ExpressionSyntax value) =>
        value is ParenthesizedExpressionSyntax parenthesized ? Bare(parenthesized.Expression) : value;

    /// <summary>The statement that consists of nothing but the start, or <see langword="null"/>.</summary>
    public static ExpressionStatementSyntax? Whole(FlaggedStart start)
    {
        var value = start.Value;
        if (value.Parent is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } discard)
            value = discard;
        if (value.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Wait", Parent: InvocationExpressionSyntax wait })
            value = wait;
        return value.Parent as ExpressionStatementSyntax;
    }
}
