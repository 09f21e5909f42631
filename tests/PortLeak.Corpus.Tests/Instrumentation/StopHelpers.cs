using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Reporting;
using PortLeak.Analyzers.Summaries;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Corpus.Tests.Instrumentation;

/// <summary>Which calls of a case are stops by another name, and so do not fail, as the analyzer's summaries have it.</summary>
internal sealed class StopHelpers(SummaryCache cache)
{
    private readonly Dictionary<IMethodSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the operation is such a call, or the await of one.</summary>
    public bool IsStop(IOperation operation)
    {
        if (operation is IAwaitOperation awaited)
            operation = awaited.Operation.StripConfigured();
        if (operation is not IInvocationOperation call || CalleeOf(call) is not { } callee)
            return false;

        if (!_known.TryGetValue(callee, out var isStop))
            _known.Add(callee, isStop = Find(callee));
        return isStop;
    }

    private bool Find(IMethodSymbol callee)
    {
        ISymbol member = callee;
        while (member.ContainingSymbol is IMethodSymbol around)
            member = around;
        if (member is not IMethodSymbol method || cache.FindBodies(method, CancellationToken.None) is not { } bodies)
            return false;

        var root = SymbolEqualityComparer.Default.Equals(member, callee) ? bodies.Outermost : bodies.Find(callee);
        return root is not null && new BodyAnalysis(cache, CancellationToken.None).Solve(bodies, root).Summary.IsStop;
    }

    // Of the program's own; a delegate is what the only lambda is that its variable is given.
    private static IMethodSymbol? CalleeOf(IInvocationOperation call)
    {
        if (call.TargetMethod.MethodKind is not MethodKind.DelegateInvoke)
            return call.TargetMethod.DeclaringSyntaxReferences.IsEmpty ? null : call.TargetMethod.OriginalDefinition;
        if (call.Instance is not ILocalReferenceOperation { Local: var local })
            return null;

        return local.DeclaringSyntaxReferences.Select(reference => call.SemanticModel!.GetOperation(reference.GetSyntax()))
            .OfType<IVariableDeclaratorOperation>()
            .Select(variable => (variable.Initializer?.Value as IDelegateCreationOperation)?.Target)
            .OfType<IAnonymousFunctionOperation>()
            .FirstOrDefault()?.Symbol;
    }
}
