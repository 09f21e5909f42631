using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Dataflow;
using PortLeak.Analyzers.Origins;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Reporting;

/// <summary>The words of a finding: which port, by which path, and what to do.</summary>
internal static class LeakMessage
{
    /// <summary>The port as a reader knows it: by its variable, or by the call that starts it.</summary>
    public static string Subject(Origin origin)
    {
        var noun = origin.Type.Name switch
        {
            "PortScope" => "The scope",
            "PortPool" or "PythonPortPool" or "RubyPortPool" => "The pool",
            "PortLease" => "The lease",
            _ => null,
        };
        if (NameOf(origin) is { } name)
            return noun is null ? $"'{name}'" : $"{noun} '{name}'";

        return $"{noun ?? "The port"} started by '{StarterOf(origin.Syntax)}'";
    }

    /// <summary>The variable that takes the port at its start.</summary>
    public static string? NameOf(Origin origin)
    {
        for (var node = origin.Syntax.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case VariableDeclaratorSyntax declarator:
                    return declarator.Identifier.ValueText;
                case AssignmentExpressionSyntax { Left: { } left } when left is not (TupleExpressionSyntax
                    or DeclarationExpressionSyntax) && left.ToString() != "_":
                    return left.ToString();
                case AwaitExpressionSyntax or ParenthesizedExpressionSyntax or EqualsValueClauseSyntax
                    or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" }
                    or PostfixUnaryExpressionSyntax or CastExpressionSyntax:
                case InvocationExpressionSyntax
                { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } }:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>On which path a port is not stopped, for rules that do not name a throwing operation.</summary>
    public static string Path(Witness witness)
    {
        if (witness.State.Has(ObligationFlags.Forsaken))
            return "when its consumer stops asking";
        if (witness.Thrower is { } thrower)
            return $"when {Operation(thrower)} throws";
        if (witness.Exit?.Syntax.FirstAncestorOrSelf<ReturnStatementSyntax>() is { } statement)
            return $"when 'return' on line {LineOf(statement)} leaves";

        return witness.Branch is { } branch
            ? $"when the condition on line {LineOf(branch.Condition.Syntax)} is {(branch.Outcome ? "true" : "false")}"
            : "on every path";
    }

    /// <summary>An operation by its name and line.</summary>
    public static string Operation(IOperation operation)
    {
        var name = operation switch
        {
            IInvocationOperation
            {
                TargetMethod.MethodKind: MethodKind.DelegateInvoke, Syntax: InvocationExpressionSyntax
                { Expression: SimpleNameSyntax function }
            } => function.Identifier.ValueText,
            IInvocationOperation call => call.TargetMethod.Name,
            IObjectCreationOperation creation => $"new {creation.Type?.Name}",
            IPropertyReferenceOperation { Property.IsIndexer: true } indexer => indexer.Syntax.ToString(),
            IPropertyReferenceOperation property => property.Property.Name,
            IAwaitOperation await => await.Operation.StripConfigured() is IInvocationOperation call
                ? call.TargetMethod.Name
                : "await",
            _ when operation.Syntax.FirstAncestorOrSelf<ThrowStatementSyntax>() is not null
                || operation.Syntax.FirstAncestorOrSelf<ThrowExpressionSyntax>() is not null => "throw",
            _ => operation.Syntax.ToString() is { Length: < 40 } text && !text.Contains('\n')
                ? text
                : operation.Kind.ToString(),
        };
        return $"'{name}' on line {LineOf(operation.Syntax)}";
    }

    public static string LostHow(Leak leak)
    {
        var state = leak.Witness.State;
        if (state.Has(ObligationFlags.Abandoned))
            return $"{(leak.Witness.Thrower is { } thrower ? Operation(thrower) : "the wait")} gives up on its start";
        if (state.Has(ObligationFlags.Pending))
            return "the task of its start is never awaited";

        return "nothing refers to it after its start";
    }

    public static string Advice(Leak leak, bool isAsync)
    {
        var port = leak.Origin.Port;
        if (port.NamesItsStops)
            return $"call '{port.Stops[0]}' in a 'finally'";

        return leak.Kind switch
        {
            LeakKind.Overwritten => "stop it before it is overwritten",
            LeakKind.Unowned => "stop it when the object that keeps it is disposed",
            _ when leak.IsHandedOver && leak.Kind is LeakKind.Exception => "stop it in a 'catch' that throws on",
            _ => $"declare it with '{(isAsync && port.Stops.Contains("DisposeAsync") ? "await using" : "using")}'",
        };
    }

    public static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    private static string StarterOf(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => name.Identifier.ValueText,
        ObjectCreationExpressionSyntax creation => $"new {creation.Type}",
        ImplicitObjectCreationExpressionSyntax => "new",
        _ => syntax.ToString(),
    };
}
