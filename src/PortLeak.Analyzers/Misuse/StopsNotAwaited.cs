using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Rules;

namespace PortLeak.Analyzers.Misuse;

/// <summary>PORT008: the task of a stop goes nowhere.</summary>
internal sealed class StopsNotAwaited : IMisuseRule
{
    public IEnumerable<Misuse> Find(SolvedBody body)
    {
        var fate = new StopFate(body.Model, body.Cancellation);
        foreach (var release in body.Steps.OfType<Step.Release>())
        {
            if (release is { IsImplicit: false, Operation: IInvocationOperation call }
                && call.TargetMethod.ReturnType is { Name: "Task" or "ValueTask" }
                && fate.IsDropped(call.Syntax))
            {
                yield return new Misuse(
                    Descriptors.StopNotAwaited,
                    call.Syntax.GetLocation(),
                    $"'{Receiver(call.Syntax)}'",
                    body.Root.IsAsync ? "await it" : "return its task, or stop it synchronously");
            }
        }
    }

    private static string Receiver(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Expression.ToString(),
        _ => call.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression.ToString() ?? call.ToString(),
    };
}
