using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PortLeak.Analyzers.Symbols;

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

    /// <summary>Whether the body is given to an assertion that it fails, so that it never ends normally.</summary>
    public bool IsExpectedToThrow =>
        Syntax is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } }
        && Outermost.Graph.OriginalOperation.SemanticModel?.GetSymbolInfo(call).Symbol is IMethodSymbol assertion
        && PortContracts.Find(assertion) is ContractEffect.ExpectsFailure;

    /// <summary>The body that is in no other.</summary>
    public AnalysisRoot Outermost
    {
        get
        {
            var outermost = this;
            while (outermost.Parent is { } parent)
                outermost = parent;
            return outermost;
        }
    }
}
