using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.Analyzers.Lowering;

/// <summary>
/// Taking the next element of a stack or queue where a condition around it has asked for one:
/// <c>while (ports.Count &gt; 0) ports.Pop()</c>. It throws only where there is none.
/// </summary>
internal static class GuardedRemoval
{
    public static bool Is(SyntaxNode call)
    {
        if (call is not InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Pop" or "Dequeue" } removal
            })
        {
            return false;
        }

        var collection = removal.Expression.ToString();
        return call.Ancestors()
            .TakeWhile(node => node is not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax
                or LocalFunctionStatementSyntax))
            .Any(node => node switch
            {
                WhileStatementSyntax loop => AsksFor(loop.Condition, collection),
                IfStatementSyntax branch => AsksFor(branch.Condition, collection),
                ForStatementSyntax { Condition: { } condition } => AsksFor(condition, collection),
                _ => false,
            });
    }

    private static bool AsksFor(ExpressionSyntax condition, string collection) =>
        condition.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().Any(access =>
            access.Name.Identifier.ValueText is "Count" or "Any" or "IsEmpty" or "TryPeek"
            && access.Expression.ToString() == collection);
}
