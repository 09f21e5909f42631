using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Origins;
using PortLeak.Analyzers.Rules;

namespace PortLeak.Analyzers.Misuse;

/// <summary>
/// PORT009: work that needs a port and that nobody waits for before the port's scope ends: a task that is returned,
/// stored or dropped, a lazy query, a lambda.
/// </summary>
internal sealed class OutlivingWork : IMisuseRule
{
    public IEnumerable<Misuse> Find(SolvedBody body)
    {
        foreach (var scope in StopScope.Of(body.Steps))
        {
            var fate = new WorkFate(scope, body.Model, body.Cancellation);
            foreach (var name in Mentions.Of(scope.Variable.Name, scope.Code))
            {
                if (name.Parent is not MemberAccessExpressionSyntax
                    || CallOf(name) is not { } call || !IsScope(name, scope, body))
                {
                    continue;
                }

                if (fate.Outlives(call) is { } how)
                {
                    yield return new Misuse(
                        Descriptors.UsedAfterStop,
                        call.GetLocation(),
                        $"'{scope.Variable.Name}'",
                        how,
                        body.Root.IsAsync ? "await it inside the scope" : "make the method 'async' and await it");
                }
            }
        }
    }

    // The call of the port itself; its properties answer after the stop as well.
    private static InvocationExpressionSyntax? CallOf(IdentifierNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access
        && access.Expression == name
        && access.Name.Identifier.ValueText is not ("StopAsync" or "DisposeAsync" or "Stop" or "Dispose" or "Kill"
            or "LinkTo" or "ToString" or "GetHashCode" or "Equals" or "GetType")
            ? call
            : null;

    private static bool IsScope(IdentifierNameSyntax name, StopScope scope, SolvedBody body) =>
        SymbolEqualityComparer.Default.Equals(
            body.Model.GetSymbolInfo(name, body.Cancellation).Symbol, scope.Variable);
}
