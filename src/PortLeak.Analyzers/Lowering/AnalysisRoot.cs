using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PortLeak.Analyzers.Lowering;

/// <summary>One body that is analyzed by itself: a method, accessor, initializer, lambda, local function or program.</summary>
/// <param name="Graph">Roslyn's graph of the body.</param>
/// <param name="Symbol">The method, or the field or property that is initialized.</param>
/// <param name="Syntax">The lambda, local function or declaration.</param>
/// <param name="Parent">The body around it.</param>
internal sealed record AnalysisRoot(ControlFlowGraph Graph, ISymbol Symbol, SyntaxNode Syntax, AnalysisRoot? Parent)
{
    public IMethodSymbol? Method => Symbol as IMethodSymbol;

    public bool IsAsync => Method is { IsAsync: true };
}
