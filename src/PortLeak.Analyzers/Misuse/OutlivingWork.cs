using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Origins;
using PortLeak.Analyzers.Rules;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Misuse;

/// <summary>
/// PORT009: work that needs a port and that nobody waits for before the port's scope ends: a task that is returned,
/// stored or dropped, a lazy query, a lambda.
/// </summary>
internal sealed class OutlivingWork : IMisuseRule
{
    public IEnumerable<Misuse> Find(SolvedBody body)
    {
        var functions = new Lazy<List<LocalFunctionStatementSyntax>>(() => FunctionsIn(body.Root.Syntax));
        foreach (var scope in StopScope.Of(body.Steps))
        {
            var fate = new WorkFate(scope, body.Model, body.Cancellation);
            foreach (var name in Mentions.Of(scope.Variable.Name, scope.Code))
            {
                if ((CallOf(name) ?? HelperOf(name, body)) is not { } call || !IsScope(name, scope, body))
                {
                    continue;
                }

                if (fate.Outlives(call) is { } how)
                    yield return Outliving(call, how, scope, body);
            }

            foreach (var call in CallsOfFunctionsThatCapture(scope, functions.Value, body))
            {
                if (fate.Outlives(call) is { } how)
                    yield return Outliving(call, how, scope, body);
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

    private static Misuse Outliving(InvocationExpressionSyntax call, string how, StopScope scope, SolvedBody body) => new(
        Descriptors.UsedAfterStop,
        call.GetLocation(),
        $"'{scope.Variable.Name}'",
        how,
        body.Root.IsAsync ? "await it inside the scope" : "make the method 'async' and await it");

    // ScoreAsync(port), where the port is lent: a task, or an iterator that has not begun.
    private static InvocationExpressionSyntax? HelperOf(IdentifierNameSyntax name, SolvedBody body) =>
        name.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument
        && body.Model.GetOperation(argument, body.Cancellation) is IArgumentOperation { Parameter: { RefKind: RefKind.None } parameter }
        && parameter.ContainingSymbol is IMethodSymbol method
        && IsWork(method, body.Cancellation)
        && !KnownSymbols.TakesOwnership(parameter) && PortContracts.Find(method) is null
            ? call
            : null;

    private static bool IsWork(IMethodSymbol method, CancellationToken cancellation) =>
        method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is { } declaration
        && (method.IsAsync || declaration.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax)
            .Any(node => node is YieldStatementSyntax));

    // Once for all ports of a body: a long one has many.
    private static List<LocalFunctionStatementSyntax> FunctionsIn(SyntaxNode body) =>
        body.DescendantNodes(node => node is not ExpressionSyntax || node == body).OfType<LocalFunctionStatementSyntax>().ToList();

    private static IEnumerable<InvocationExpressionSyntax> CallsOfFunctionsThatCapture(
        StopScope scope, List<LocalFunctionStatementSyntax> functions, SolvedBody body)
    {
        var capturing = functions
            .Where(function => scope.Code.Span.Contains(function.Span)
                && Mentions.Of(scope.Variable.Name, function).Any(name => IsScope(name, scope, body)))
            .Where(function => body.Model.GetDeclaredSymbol(function, body.Cancellation) is IMethodSymbol method
                && IsWork(method, body.Cancellation))
            .Select(function => function.Identifier.ValueText);
        return capturing.SelectMany(function => Mentions.Of(function, scope.Code))
            .Select(name => name.Parent).OfType<InvocationExpressionSyntax>();
    }

    private static bool IsScope(IdentifierNameSyntax name, StopScope scope, SolvedBody body) =>
        SymbolEqualityComparer.Default.Equals(
            body.Model.GetSymbolInfo(name, body.Cancellation).Symbol, scope.Variable);
}
