using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Dataflow;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Origins;
using PortLeak.Analyzers.Reporting;
using PortLeak.Analyzers.Rules;

namespace PortLeak.Analyzers.Misuse;

/// <summary>PORT012: control comes back to a start, and the port that it started before has been stopped.</summary>
internal sealed class StartsInLoops : IMisuseRule
{
    public IEnumerable<Misuse> Find(SolvedBody body)
    {
        var leaking = body.Leaks.Select(leak => leak.Origin.Syntax).ToList();
        foreach (var node in body.Solution.Nodes)
        {
            if (!ComesAround(node.State)
                || node.State.Origin is not { Kind: not OriginKind.Input, Type.Name: not ("PortLease" or "PortScope") } origin
                || node.Block.Kind is not FlowBlockKind.NormalExit && !node.Block.Steps.Any(step => Starts(step, origin))
                || leaking.Contains(origin.Syntax)
                || LoopAround(origin.Syntax, body) is not { } loop
                // A parallel loop has no way back: what ends in one round is started anew in the next.
                || (loop is InvocationExpressionSyntax) != (node.Block.Kind is FlowBlockKind.NormalExit))
            {
                continue;
            }

            yield return new Misuse(
                Descriptors.StartedInLoop,
                origin.Syntax.GetLocation(),
                LeakMessage.Subject(origin),
                LeakMessage.LineOf(loop).ToString(System.Globalization.CultureInfo.InvariantCulture),
                "start it before the loop, or rent from a pool")
            {
                Properties = OriginProperties.Of(origin),
            };
        }
    }

    // A port that an exception has ended was started again because it had to be.
    private static bool ComesAround(LeakState state) =>
        state.Has(ObligationFlags.Released)
        && !state.Has(ObligationFlags.Held) && !state.Has(ObligationFlags.Escaped)
        && !state.Has(ObligationFlags.Returned) && !state.Has(ObligationFlags.Thrown);

    private static bool Starts(Step step, Origin origin) => step switch
    {
        Step.Acquire acquire => acquire.Origin == origin,
        Step.Call call => call.Origin == origin || call.Operation.Syntax == origin.Syntax,
        _ => false,
    };

    private static SyntaxNode? LoopAround(SyntaxNode start, SolvedBody body)
    {
        foreach (var node in start.Ancestors())
        {
            switch (node)
            {
                case ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax:
                    return node;
                case AnonymousFunctionExpressionSyntax
                {
                    Parent: ArgumentSyntax { NameColon: null or { Name.Identifier.ValueText: "body" }, Parent.Parent: InvocationExpressionSyntax call },
                }
                    when body.Model.GetSymbolInfo(call, body.Cancellation).Symbol is IMethodSymbol
                    {
                        ContainingType.Name: "Parallel", Name: "For" or "ForEach" or "ForAsync" or "ForEachAsync",
                    }:
                    return call;
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }
}
