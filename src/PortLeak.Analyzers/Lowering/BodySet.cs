using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Origins;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Lowering;

/// <summary>A body with the lambdas and local functions inside of it; their graphs are built when asked for.</summary>
internal sealed class BodySet
{
    private readonly ConcurrentDictionary<AnalysisRoot, FlowGraph> _graphs = new();
    private readonly Dictionary<IMethodSymbol, AnalysisRoot> _nested = new(SymbolEqualityComparer.Default);
    private readonly Lazy<IReadOnlyCollection<ISymbol>> _captured;
    private readonly KnownSymbols _symbols;
    private readonly OriginFinder _origins;

    private BodySet(ImmutableArray<AnalysisRoot> roots, KnownSymbols symbols, OriginFinder origins)
    {
        Roots = roots;
        _symbols = symbols;
        _origins = origins;
        _captured = new Lazy<IReadOnlyCollection<ISymbol>>(FindCaptured);
        foreach (var root in roots.Skip(1))
            _nested[root.Method!] = root;
    }

    /// <summary>The outermost body first.</summary>
    public ImmutableArray<AnalysisRoot> Roots { get; }

    public AnalysisRoot Outermost => Roots[0];

    public static BodySet? TryCreate(
        IOperation body, ISymbol symbol, KnownSymbols symbols, OriginFinder origins, CancellationToken cancellation)
    {
        if (GraphOf(body, cancellation) is not { } graph)
            return null;

        var roots = ImmutableArray.CreateBuilder<AnalysisRoot>();
        roots.Add(new AnalysisRoot(graph, symbol, body.Syntax, Parent: null));
        for (var index = 0; index < roots.Count; index++)
            roots.AddRange(NestedBodies.Of(roots[index], cancellation));
        return new BodySet(roots.ToImmutable(), symbols, origins);
    }

    /// <summary>The variables that a nested body shares with a body around it.</summary>
    public IReadOnlyCollection<ISymbol> Captured => _captured.Value;

    public AnalysisRoot? Find(IMethodSymbol function) =>
        _nested.TryGetValue(function.OriginalDefinition, out var root) ? root
        : SymbolEqualityComparer.Default.Equals(Outermost.Symbol, function.OriginalDefinition) ? Outermost
        : null;

    public FlowGraph GraphOf(AnalysisRoot root) =>
        _graphs.GetOrAdd(root, unknown => FlowGraphBuilder.Build(unknown, _symbols, _origins));

    private HashSet<ISymbol> FindCaptured()
    {
        var captured = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var root in Roots.Skip(1))
        {
            foreach (var slot in GraphOf(root).Slots.All)
            {
                if (slot is { Kind: SlotKind.Local or SlotKind.Parameter, Symbol: { } variable }
                    && !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, root.Symbol))
                {
                    captured.Add(variable);
                }
            }
        }

        return captured;
    }

    private static ControlFlowGraph? GraphOf(IOperation body, CancellationToken cancellation) => body switch
    {
        IBlockOperation { Parent: null } block => ControlFlowGraph.Create(block, cancellation),
        IMethodBodyOperation { Parent: null } method => ControlFlowGraph.Create(method, cancellation),
        IConstructorBodyOperation { Parent: null } constructor => ControlFlowGraph.Create(constructor, cancellation),
        IFieldInitializerOperation { Parent: null } field => ControlFlowGraph.Create(field, cancellation),
        IPropertyInitializerOperation { Parent: null } property => ControlFlowGraph.Create(property, cancellation),
        _ => null,
    };
}
