using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PortLeak.Analyzers.Lowering;

/// <summary>The lambdas and local functions directly inside a body.</summary>
internal static class NestedBodies
{
    public static IEnumerable<AnalysisRoot> Of(AnalysisRoot root, CancellationToken cancellation)
    {
        foreach (var function in root.Graph.LocalFunctions)
        {
            var graph = root.Graph.GetLocalFunctionControlFlowGraph(function, cancellation);
            yield return new AnalysisRoot(graph, function, graph.OriginalOperation.Syntax, root);
        }

        foreach (var lambda in LambdasOf(root.Graph))
        {
            var graph = root.Graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation);
            yield return new AnalysisRoot(graph, lambda.Symbol, lambda.Syntax, root);
        }
    }

    private static IEnumerable<IFlowAnonymousFunctionOperation> LambdasOf(ControlFlowGraph graph)
    {
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                foreach (var lambda in LambdasIn(operation))
                    yield return lambda;
            }

            if (block.BranchValue is { } branch)
            {
                foreach (var lambda in LambdasIn(branch))
                    yield return lambda;
            }
        }
    }

    private static IEnumerable<IFlowAnonymousFunctionOperation> LambdasIn(IOperation operation)
    {
        var pending = new Stack<IOperation>();
        pending.Push(operation);
        while (pending.Count > 0)
        {
            var current = pending.Pop();
            if (current is IFlowAnonymousFunctionOperation lambda)
                yield return lambda;
            foreach (var child in current.ChildOperations)
                pending.Push(child);
        }
    }
}
