using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Origins;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Summaries;

/// <summary>The bodies and summaries of one compilation, computed when asked for.</summary>
internal sealed class SummaryCache
{
    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<SyntaxNode, BodySet?> _bodies = new();
    private readonly ConcurrentDictionary<SummaryKey, MethodSummary> _summaries = new();

    public SummaryCache(Compilation compilation, KnownSymbols symbols)
    {
        _compilation = compilation;
        Symbols = symbols;
        Owners = new OwnerTypes(this);
        Overwrites = new OverwrittenMembers(this);
        Constructions = new FailedConstructions(this);
        Origins = new OriginFinder(symbols, new PortCarriers(symbols), Owners);
        Starts = new StartNames(compilation, symbols, Origins);
    }

    public KnownSymbols Symbols { get; }

    public OwnerTypes Owners { get; }

    public OverwrittenMembers Overwrites { get; }

    public FailedConstructions Constructions { get; }

    public OriginFinder Origins { get; }

    public StartNames Starts { get; }

    /// <summary>The body that the declaration has, with everything nested in it.</summary>
    public BodySet? FindBodies(SyntaxNode declaration, ISymbol symbol, CancellationToken cancellation) =>
        _bodies.GetOrAdd(declaration, node => ModelOf(node.SyntaxTree).GetOperation(node, cancellation) is { } body
            ? BodySet.TryCreate(body, symbol, Symbols, Origins, cancellation)
            : null);

    /// <summary>The body of a method, accessor or constructor of this compilation.</summary>
    public BodySet? FindBodies(IMethodSymbol method, CancellationToken cancellation)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax(cancellation);
            if (FindBodies(declaration, method, cancellation) is { } bodies)
                return bodies;
        }

        return null;
    }

    /// <summary>A model that the compiler has anyway saves making one.</summary>
    public void Offer(SemanticModel model) => _models.TryAdd(model.SyntaxTree, model);

    public bool TryGet(SummaryKey key, out MethodSummary summary) => _summaries.TryGetValue(key, out summary!);

    public void Add(SummaryKey key, MethodSummary summary) => _summaries.TryAdd(key, summary);

    // A summary is asked for on behalf of a caller in another file, whose model knows nothing of this one. Every tree
    // has one model for the whole compilation, so nothing is bound twice on this account.
#pragma warning disable RS1030
    private SemanticModel ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, unknown =>
        _compilation.GetSemanticModel(unknown));
#pragma warning restore RS1030
}
