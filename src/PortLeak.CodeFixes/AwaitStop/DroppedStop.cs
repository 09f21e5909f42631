using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;

namespace PortLeak.CodeFixes.AwaitStop;

/// <summary>A statement that calls an asynchronous stop and drops its task.</summary>
internal sealed class DroppedStop
{
    private DroppedStop(ExpressionStatementSyntax statement, ExpressionSyntax port, string method, string call)
    {
        Statement = statement;
        Port = port;
        Method = method;
        Call = call;
    }

    public ExpressionStatementSyntax Statement { get; }

    public ExpressionSyntax Port { get; }

    public string Method { get; }

    /// <summary>The call on the port, without its receiver: <c>.StopAsync(token)</c>.</summary>
    public string Call { get; }

    /// <summary>Whether the port may be null, where the call is <c>port?.StopAsync()</c>.</summary>
    public bool IsConditional { get; private init; }

    public static DroppedStop? Of(Finding finding)
    {
        if (finding.Node.FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { } statement)
            return null;

        var call = statement.Expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } discard
            ? discard.Right
            : statement.Expression;
        return call switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } invocation => new DroppedStop(
                statement, access.Expression, access.Name.Identifier.ValueText, $".{access.Name}{invocation.ArgumentList}"),
            ConditionalAccessExpressionSyntax
            {
                WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } invocation,
            } conditional => new DroppedStop(
                statement, conditional.Expression, binding.Name.Identifier.ValueText, $".{binding.Name}{invocation.ArgumentList}")
            {
                IsConditional = true,
            },
            _ => null,
        };
    }

    /// <summary>The stop that blocks instead of giving a task, or <see langword="null"/> where the type has none.</summary>
    public string? SynchronousTwin(SemanticModel model)
    {
        const string Suffix = "Async";
        if (!Method.EndsWith(Suffix, StringComparison.Ordinal))
            return null;

        var name = Method.Substring(0, Method.Length - Suffix.Length);
        return model.LookupSymbols(Port.SpanStart, model.GetTypeInfo(Port).Type, name)
            .OfType<IMethodSymbol>()
            .Any(method => method.Parameters.IsEmpty) ? name : null;
    }
}
