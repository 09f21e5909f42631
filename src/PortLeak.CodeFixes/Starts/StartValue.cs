using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.CodeFixes.Starts;

/// <summary>From the call that starts a port to the expression that has the port as its value.</summary>
internal static class StartValue
{
    public static ExpressionSyntax Of(ExpressionSyntax start, SemanticModel model)
    {
        var value = start;
        while (Wider(value, model) is { } wider)
            value = wider;
        return value;
    }

    /// <summary>Whether the value blocks the thread until a started port is there: <c>StartAsync().Result</c>.</summary>
    public static bool Blocks(ExpressionSyntax start, ExpressionSyntax value) =>
        value != start
        && value.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().Any(
            access => access.Span.Contains(start.Span) && access.Expression.Span.Contains(start.Span)
                && access.Name.Identifier.Text is "Result" or "GetResult");

    private static ExpressionSyntax? Wider(ExpressionSyntax value, SemanticModel model) => value.Parent switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized,
        AwaitExpressionSyntax awaited => awaited,
        CastExpressionSyntax cast => cast,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } certain => certain,
        MemberAccessExpressionSyntax access when access.Expression == value && IsTaskMember(access, model) =>
            access.Parent is InvocationExpressionSyntax call ? call : access,
        _ => null,
    };

    // A port type may have members of these names, too: only those of tasks and awaiters lead to the port.
    private static bool IsTaskMember(MemberAccessExpressionSyntax access, SemanticModel model) =>
        access.Name.Identifier.Text is "ConfigureAwait" or "AsTask" or "GetAwaiter" or "GetResult" or "Result"
        && model.GetSymbolInfo(access).Symbol?.ContainingNamespace.ToDisplayString() is { } space
        && space.StartsWith("System.", StringComparison.Ordinal);
}
