using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Dataflow;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Origins;

namespace PortLeak.Analyzers.Summaries;

/// <summary>
/// What runs between the initializer of a member and the end of its object's construction. Where that fails there is no
/// object, and nobody who could stop what the initializer has started.
/// </summary>
internal sealed class FailedConstructions(SummaryCache cache)
{
    /// <summary>
    /// The operation that throws while the member's port is running; <see langword="null"/> where none does.
    /// </summary>
    public IOperation? Find(ISymbol member, SyntaxNode initializer, CancellationToken cancellation)
    {
        if (member.IsStatic || member.ContainingType is not { } type)
            return null;

        return LaterInitializers(type, initializer)
            .Select(later => cache.FindBodies(later.Clause, later.Member, cancellation))
            .Concat(type.InstanceConstructors.Where(RunsInitializers)
                .Select(constructor => cache.FindBodies(constructor, cancellation)))
            .OfType<BodySet>()
            .Select(bodies => Thrower(bodies, member, cancellation))
            .FirstOrDefault(thrower => thrower is not null);
    }

    // In the order of the text; the parts of a partial type come in the order that the compiler has them in.
    private static IEnumerable<(SyntaxNode Clause, ISymbol Member)> LaterInitializers(
        INamedTypeSymbol type, SyntaxNode initializer) =>
        type.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax()).OfType<TypeDeclarationSyntax>()
            .SelectMany(part => part.Members)
            .SkipWhile(member => !member.Contains(initializer))
            .SelectMany(InitializersOf)
            .SkipWhile(clause => clause != initializer).Skip(1)
            .Select(clause => (Clause: (SyntaxNode)clause, Member: MemberOf(type, clause)))
            .Where(later => later.Member is { IsStatic: false })
            .Select(later => (later.Clause, later.Member!));

    private static IEnumerable<EqualsValueClauseSyntax> InitializersOf(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Initializer)
            .OfType<EqualsValueClauseSyntax>(),
        PropertyDeclarationSyntax { Initializer: { } clause } => [clause],
        _ => [],
    };

    private static ISymbol? MemberOf(INamedTypeSymbol type, EqualsValueClauseSyntax clause) =>
        type.GetMembers(clause.Parent switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            _ => string.Empty,
        }).FirstOrDefault();

    // One that begins with another constructor leaves the initializers to it.
    private static bool RunsInitializers(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is
            ConstructorDeclarationSyntax { Initializer: null or { RawKind: (int)SyntaxKind.BaseConstructorInitializer } });

    private IOperation? Thrower(BodySet bodies, ISymbol member, CancellationToken cancellation)
    {
        var key = new SummaryKey(
            bodies,
            bodies.Outermost,
            ImmutableArray<KeyValuePair<IParameterSymbol, Fact>>.Empty,
            stopping: null);
        var ends = new SummarySolver(cache, cancellation).Solve(key).Nodes
            .Where(node => !node.IsSuperseded && node.Block.Kind is FlowBlockKind.ExceptionalExit).ToList();
        // A body that has the member in its hands may stop it first.
        var itsOwn = ends.Where(node => IsAbout(node, member)).ToList();
        var leak = itsOwn.Count > 0
            ? itsOwn.FirstOrDefault(node => node.State.IsHeld)
            : ends.FirstOrDefault(node => node.State.Origin is null);
        for (var node = leak; node is { Predecessor: { } predecessor }; node = predecessor)
        {
            if (node.Edge!.Kind is FlowEdgeKind.Exception)
                return predecessor.Block.Steps[predecessor.Block.Steps.Count - 1].Operation;
        }

        return null;
    }

    private static bool IsAbout(FlowNode<LeakState> node, ISymbol member) =>
        node.State.Origin is { Kind: OriginKind.Input, Input: { } held }
        && SymbolEqualityComparer.Default.Equals(held, member);
}
