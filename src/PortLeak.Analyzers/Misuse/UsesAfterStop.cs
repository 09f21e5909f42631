using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Rules;

namespace PortLeak.Analyzers.Misuse;

/// <summary>PORT009: a call of a port that has stopped on some way to it.</summary>
internal sealed class UsesAfterStop : IMisuseRule
{
    public IEnumerable<Misuse> Find(SolvedBody body)
    {
        foreach (var call in body.Solution.UsesAfterStop)
        {
            if (!body.Cache.Symbols.IsPortType(call.TargetMethod.ContainingType)
                || call.Syntax is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
                continue;

            yield return new Misuse(
                Descriptors.UsedAfterStop,
                call.Syntax.GetLocation(),
                $"'{access.Expression}'",
                "after it stopped",
                $"call '{call.TargetMethod.Name}' before the stop");
        }
    }
}
