using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.CodeFixes.Starts;

/// <summary>Recognizes statements that stop a port: calls that do nothing else, and <c>using</c> on the local itself.</summary>
internal static class StopStatement
{
    public static StatementSyntax? Around(IdentifierNameSyntax name, ImmutableArray<string> stops)
    {
        ExpressionSyntax receiver = name;
        while (receiver.Parent is PostfixUnaryExpressionSyntax or ParenthesizedExpressionSyntax)
            receiver = (ExpressionSyntax)receiver.Parent;

        return receiver.Parent switch
        {
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access
                when IsGentleStop(access.Name, stops) => Call(call),
            ConditionalAccessExpressionSyntax
            {
                WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding },
            } access when access.Expression == receiver && IsGentleStop(binding.Name, stops) => Call(access),
            EqualsValueClauseSyntax
            {
                Parent.Parent.Parent: LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 } declaration,
            } when !declaration.UsingKeyword.IsKind(SyntaxKind.None) => declaration,
            _ => Scope(receiver),
        };
    }

    private static UsingStatementSyntax? Scope(ExpressionSyntax port)
    {
        if (port.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } access)
            port = access.Parent as InvocationExpressionSyntax ?? port;
        return port.Parent is UsingStatementSyntax scope && scope.Expression == port ? scope : null;
    }

    // Kill is a decision of its own, to end the port without its grace period, and never what a scope does.
    private static bool IsGentleStop(SimpleNameSyntax name, ImmutableArray<string> stops) =>
        name.Identifier.ValueText is var method && method != "Kill" && stops.Contains(method);

    private static ExpressionStatementSyntax? Call(ExpressionSyntax stop)
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
