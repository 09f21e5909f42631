using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.Analyzers.Lowering;

/// <summary>
/// A <c>for</c> loop that visits every index of a collection, up or down: <c>for (var i = 0; i &lt; ports.Count; i++)</c>.
/// </summary>
/// <param name="Variable">The name of the index.</param>
/// <param name="Collection">The collection.</param>
/// <param name="Loop">The loop.</param>
internal sealed record CountingLoop(string Variable, ExpressionSyntax Collection, ForStatementSyntax Loop)
{
    public static CountingLoop? Around(SyntaxNode node)
    {
        var loop = node.FirstAncestorOrSelf<ForStatementSyntax>();
        return loop is null ? null : Of(loop);
    }

    public static CountingLoop? Of(ForStatementSyntax loop)
    {
        if (loop is not
            {
                Declaration.Variables.Count: 1,
                Condition: BinaryExpressionSyntax { Left: IdentifierNameSyntax index } condition,
                Incrementors.Count: 1,
            }
            || loop.Declaration.Variables.First() is not { Initializer.Value: { } first } variable
            || index.Identifier.ValueText != variable.Identifier.ValueText)
        {
            return null;
        }

        var step = loop.Incrementors.First();

        var isUp = IsZero(first)
            && (condition.IsKind(SyntaxKind.LessThanExpression) || condition.IsKind(SyntaxKind.NotEqualsExpression))
            && step.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PreIncrementExpression;
        if (isUp)
            return Counted(condition.Right) is { } up ? new(index.Identifier.ValueText, up, loop) : null;

        var isDown = condition.IsKind(SyntaxKind.GreaterThanOrEqualExpression) && IsZero(condition.Right)
            && step.Kind() is SyntaxKind.PostDecrementExpression or SyntaxKind.PreDecrementExpression
            && first is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.SubtractExpression };
        return isDown && Counted(((BinaryExpressionSyntax)first).Left) is { } down
            ? new(index.Identifier.ValueText, down, loop)
            : null;
    }

    /// <summary>Whether the access takes the element that the loop around it is at: <c>ports[i]</c>.</summary>
    public static bool Visits(SyntaxNode access) =>
        access is ElementAccessExpressionSyntax { ArgumentList.Arguments.Count: 1 } element
        && element.ArgumentList.Arguments.First().Expression is IdentifierNameSyntax index
        && Around(access) is { } loop
        && loop.Variable == index.Identifier.ValueText
        && loop.Collection.ToString() == element.Expression.ToString();

    private static ExpressionSyntax? Counted(ExpressionSyntax bound) =>
        bound is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Count" or "Length" } count
            ? count.Expression
            : null;

    private static bool IsZero(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax { Token.ValueText: "0" };
}
