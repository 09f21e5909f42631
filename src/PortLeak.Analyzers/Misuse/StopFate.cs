using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Origins;

namespace PortLeak.Analyzers.Misuse;

/// <summary>Where the task of a stop goes: to somebody who may wait for it, or nowhere.</summary>
internal sealed class StopFate(SemanticModel model, CancellationToken cancellation)
{
    /// <summary>Whether nobody can wait for the stop.</summary>
    public bool IsDropped(SyntaxNode stop)
    {
        var node = stop;
        while (true)
        {
            switch (node.Parent)
            {
                case ConditionalAccessExpressionSyntax conditional when conditional.WhenNotNull == node:
                case ParenthesizedExpressionSyntax:
                case MemberAccessExpressionSyntax
                {
                    Name.Identifier.ValueText: "ConfigureAwait" or "AsTask" or "ContinueWith" or "WaitAsync" or "Unwrap",
                }:
                case InvocationExpressionSyntax when node is MemberAccessExpressionSyntax:
                case CollectionElementSyntax or CollectionExpressionSyntax:
                    node = node.Parent;
                    continue;
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } when NameOf(call) is "Task.WhenAll":
                    node = call;
                    continue;
                case ExpressionStatementSyntax:
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } }:
                    return true;
                case ReturnStatementSyntax statement when FunctionAround(statement) is { } function:
                case AnonymousFunctionExpressionSyntax when (function = node.Parent) is not null:
                    if (ReturnsVoid(function))
                        return true;
                    if (WorkOf(function) is not var (work, isWrapped))
                        return false;
                    if (isWrapped)
                        return !IsUnwrapped(work);
                    node = work;
                    continue;
                case ArrowExpressionClauseSyntax arrow:
                    return ReturnsVoid(arrow.Parent!);
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }:
                    return IsNeverRead(variable);
                default:
                    return false;
            }
        }
    }

    // The call that runs the function; StartNew gives the task of its task.
    private (InvocationExpressionSyntax Work, bool IsWrapped)? WorkOf(SyntaxNode function) =>
        function.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            ? NameOf(call) switch
            {
                "Task.Run" => (call, false),
                "TaskFactory.StartNew" => (call, true),
                _ => null,
            }
            : null;

    private static bool IsUnwrapped(InvocationExpressionSyntax work) =>
        work.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Unwrap" or "Result" } access
            && access.Expression == work
        || work.Parent is AwaitExpressionSyntax { Parent: AwaitExpressionSyntax or ParenthesizedExpressionSyntax { Parent: AwaitExpressionSyntax } }
        || work.Parent is not (AwaitExpressionSyntax or ExpressionStatementSyntax or AssignmentExpressionSyntax);

    private static SyntaxNode? FunctionAround(ReturnStatementSyntax statement) =>
        statement.Ancestors().FirstOrDefault(node =>
            node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax)
            as AnonymousFunctionExpressionSyntax;

    private bool ReturnsVoid(SyntaxNode function)
    {
        var symbol = function is AnonymousFunctionExpressionSyntax
            ? model.GetSymbolInfo(function, cancellation).Symbol
            : model.GetDeclaredSymbol(function, cancellation);
        return symbol is IMethodSymbol { ReturnsVoid: true };
    }

    private string NameOf(InvocationExpressionSyntax call) =>
        model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method
            ? $"{method.ContainingType.Name}.{method.Name}"
            : string.Empty;

    private static bool IsNeverRead(VariableDeclaratorSyntax variable) =>
        variable.FirstAncestorOrSelf<BlockSyntax>() is { } block
        && !Mentions.Of(variable.Identifier.ValueText, block).Any();
}
