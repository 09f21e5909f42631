using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Dataflow;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Origins;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Summaries;

/// <summary>
/// Which fields and properties lose a running port, because some method of their type puts another value in its place.
/// What frameworks call once finds them empty.
/// </summary>
internal sealed class OverwrittenMembers(SummaryCache cache)
{
    private static readonly ImmutableHashSet<string> FrameworkEntries = ImmutableHashSet.Create(
        "InitializeAsync", "OnInitializedAsync", "OnInitialized", "Main");

    private static readonly ImmutableHashSet<string> HostEntries = ImmutableHashSet.Create(
        "StartAsync", "StartingAsync", "StartedAsync", "ExecuteAsync");

    private readonly ConcurrentDictionary<ISymbol, IOperation?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Where a running port in the member is lost; <see langword="null"/> where none ever is.</summary>
    public IOperation? Find(ISymbol member, CancellationToken cancellation) =>
        member.ContainingType is { DeclaringSyntaxReferences.IsEmpty: false }
            ? _known.GetOrAdd(member, unknown => Search(unknown, cancellation))
            : null;

    private IOperation? Search(ISymbol member, CancellationToken cancellation)
    {
        var candidates = member.ContainingType.GetMembers().OfType<IMethodSymbol>()
            .Where(method => !RunsOnce(method, member) && Writes(method, member.Name, cancellation));
        foreach (var method in candidates)
        {
            if (cache.FindBodies(method, cancellation) is not { } bodies)
                continue;

            foreach (var root in bodies.Roots)
            {
                var key = new SummaryKey(
                    bodies, root, ImmutableArray<KeyValuePair<IParameterSymbol, Fact>>.Empty, stopping: null);
                if (new SummarySolver(cache, cancellation).Solve(key).Nodes.FirstOrDefault(node => IsLost(node, member))
                    is { State.End: { } end })
                {
                    return end;
                }
            }
        }

        return null;
    }

    private static bool IsLost(FlowNode<LeakState> node, ISymbol member) =>
        node.State is { Origin: { Kind: OriginKind.Input, Input: { } held }, IsHeld: true, End: not null } state
        && state.Has(ObligationFlags.Dropped)
        && SymbolEqualityComparer.Default.Equals(held, member);

    /// <summary>The field or property of this object, or the static one, that a place is, or is inside of.</summary>
    public static ISymbol? MemberOf(Slot place)
    {
        if (place.Root.Kind is SlotKind.Static)
            return place.Root.Symbol;

        for (var slot = place; slot is not null; slot = slot.Parent)
        {
            if (slot is { Kind: SlotKind.Member, Parent.Kind: SlotKind.This, Symbol: { } member })
                return member;
        }

        return null;
    }

    private static bool RunsOnce(IMethodSymbol method, ISymbol member) => method switch
    {
        { MethodKind: MethodKind.StaticConstructor } => true,
        { MethodKind: MethodKind.Constructor } => !member.IsStatic,
        { MethodKind: MethodKind.PropertySet } => SymbolEqualityComparer.Default.Equals(method.AssociatedSymbol, member),
        _ when OwnerTypes.IsStopName(method) => true,
        _ when HostEntries.Contains(method.Name) =>
            method.ContainingType.AllInterfaces.Any(candidate => candidate.Name is "IHostedService"),
        _ => FrameworkEntries.Contains(method.Name.Substring(method.Name.LastIndexOf('.') + 1))
            || FixtureMethods.IsSetUp(method),
    };

    // The syntax tells which methods are worth a look; the dataflow what they do.
    private static bool Writes(IMethodSymbol method, string member, CancellationToken cancellation) =>
        method.DeclaringSyntaxReferences.Any(reference =>
            Mentions.Of(member, reference.GetSyntax(cancellation)).Any(name => name.AncestorsAndSelf().Any(IsWritten)));

    private static bool IsWritten(SyntaxNode node) =>
        node.Parent is AssignmentExpressionSyntax assignment && assignment.Left == node
        || node is ArgumentSyntax { RefKindKeyword.RawKind: not 0 } or RefExpressionSyntax
        || node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Clear" };
}
