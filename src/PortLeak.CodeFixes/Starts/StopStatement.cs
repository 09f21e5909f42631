using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.CodeFixes.Starts;

/// <summary>Recognizes a statement whose only effect is to stop a port.</summary>
internal static class StopStatement
{
    /// <summary>The statement that stops the named local and does nothing else, or <see langword="null"/>.</summary>
    public static StatementSyntax? Around(IdentifierNameSyntax name, ImmutableArray<string> stops)
    {
        ExpressionSyntax receiver = name;
        while (receiver.Parent is PostfixUnaryExpressionSyntax or ParenthesizedExpressionSyntax)
            receiver = (ExpressionSyntax)receiver.Parent;

        var stop = receiver.Parent switch
        {
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access
                when access.Expression == receiver && IsGentleStop(access.Name, stops) => call,
            ConditionalAccessExpressionSyntax
            {
                WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding },
            } access when access.Expression == receiver && IsGentleStop(binding.Name, stops) => access,
            _ => default(ExpressionSyntax),
        };

        return stop is null ? null : AsStatement(stop);
    }

    // Kill is a decision of its own, to end the port without its grace period, and never what a scope does.
    private static bool IsGentleStop(SimpleNameSyntax name, ImmutableArray<string> stops) =>
        name.Identifier.ValueText is var method && method != "Kill" && stops.Contains(method);

    private static ExpressionStatementSyntax? AsStatement(ExpressionSyntax stop)
    {
        var whole = stop;
        while (Wider(whole) is { } wider)
            whole = wider;
        return whole.Parent as ExpressionStatementSyntax;
    }

    private static ExpressionSyntax? Wider(ExpressionSyntax stop) => stop.Parent switch
    {
        ParenthesizedExpressionSyntax or AwaitExpressionSyntax => (ExpressionSyntax)stop.Parent,
        MemberAccessExpressionSyntax
        {
            Name.Identifier.ValueText: "ConfigureAwait" or "AsTask" or "GetAwaiter" or "GetResult" or "Wait",
            Parent: InvocationExpressionSyntax call,
        } access when access.Expression == stop => call,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } discard => discard,
        _ => null,
    };
}
