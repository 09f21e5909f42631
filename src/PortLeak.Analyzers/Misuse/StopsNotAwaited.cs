using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Origins;
using PortLeak.Analyzers.Rules;

namespace PortLeak.Analyzers.Misuse;

/// <summary>PORT008: the task of a stop goes nowhere.</summary>
internal sealed class StopsNotAwaited : IMisuseRule
{
    public IEnumerable<Misuse> Find(SolvedBody body)
    {
        foreach (var release in body.Steps.OfType<Step.Release>())
        {
            if (release is { IsImplicit: false, Operation: IInvocationOperation call }
                && call.TargetMethod.ReturnType is { Name: "Task" or "ValueTask" }
                && IsDropped(call.Syntax, body))
            {
                yield return new Misuse(
                    Descriptors.StopNotAwaited,
                    call.Syntax.GetLocation(),
                    $"'{Receiver(call.Syntax)}'",
                    body.Root.IsAsync ? "await it" : "return its task, or stop it synchronously");
            }
        }
    }

    private static bool IsDropped(SyntaxNode call, SolvedBody body)
    {
        var node = call;
        while (true)
        {
            switch (node.Parent)
            {
                case ConditionalAccessExpressionSyntax conditional when conditional.WhenNotNull == node:
                case ParenthesizedExpressionSyntax:
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "AsTask" }:
                case InvocationExpressionSyntax when node is MemberAccessExpressionSyntax:
                    node = node.Parent;
                    continue;
                case ExpressionStatementSyntax:
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } }:
                    return true;
                case ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax:
                    return body.Root.Method is { ReturnsVoid: true };
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }:
                    return IsNeverRead(variable);
                default:
                    return false;
            }
        }
    }

    private static bool IsNeverRead(VariableDeclaratorSyntax variable) =>
        variable.FirstAncestorOrSelf<BlockSyntax>() is { } block
        && !Mentions.Of(variable.Identifier.ValueText, block).Any();

    private static string Receiver(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Expression.ToString(),
        _ => call.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression.ToString() ?? call.ToString(),
    };
}
