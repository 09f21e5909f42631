using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Summaries;

/// <summary>
/// Solves a body together with the bodies it calls: each begins with the summary of one that never ends and is solved
/// again when a summary that it has asked for changes. Calls never deepen the thread's stack.
/// </summary>
internal sealed class SummarySolver(SummaryCache cache, CancellationToken cancellation)
{
    // Summaries only grow, and have few places to grow to; a body that changes more often is taken as unknown.
    private const int MaxRounds = 24;

    // Callers that pass more different constants than this are not told apart.
    private const int MaxConstants = 4;

    private readonly Dictionary<SummaryKey, MethodSummary> _known = [];
    private readonly Dictionary<SummaryKey, HashSet<SummaryKey>> _dependents = [];
    private readonly Dictionary<SummaryKey, int> _rounds = [];
    private readonly Stack<SummaryKey> _pending = [];
    private readonly HashSet<SummaryKey> _queued = [];

    public Solution Solve(SummaryKey wanted)
    {
        var builder = new SummaryBuilder(cache.Origins);
        Solution? solution = null;
        Enqueue(wanted);
        while (_pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var key = _pending.Pop();
            _queued.Remove(key);
            var solved = builder.Build(key, new Lookup(this, key));
            if (key.Equals(wanted))
                solution = solved;
            var isChanged = !_known.TryGetValue(key, out var before)
                || ReferenceEquals(before, MethodSummary.Bottom) || !before.Equals(solved.Summary);
            _known[key] = solved.Summary;
            if (!isChanged)
                continue;

            _rounds[key] = _rounds.TryGetValue(key, out var rounds) ? rounds + 1 : 1;
            if (_rounds[key] <= MaxRounds && _dependents.TryGetValue(key, out var dependents))
            {
                foreach (var dependent in dependents)
                    Enqueue(dependent);
            }
        }

        foreach (var pair in _known)
            cache.Add(pair.Key, pair.Value);
        return solution!;
    }

    private void Enqueue(SummaryKey key)
    {
        if (_queued.Add(key))
            _pending.Push(key);
    }

    private MethodSummary Ask(SummaryKey asked, SummaryKey asking)
    {
        if (cache.TryGet(asked, out var final))
            return final;

        if (!_dependents.TryGetValue(asked, out var dependents))
            _dependents.Add(asked, dependents = []);
        dependents.Add(asking);
        if (_known.TryGetValue(asked, out var summary))
            return summary;

        _known.Add(asked, MethodSummary.Bottom);
        Enqueue(asked);
        return MethodSummary.Bottom;
    }

    private sealed class Lookup(SummarySolver solver, SummaryKey asking) : ISummaries
    {
        public MethodSummary? Find(
            Step.Call call, ImmutableArray<KeyValuePair<IParameterSymbol, Fact>> constants)
        {
            // A lambda and a local function belong to the object that the body around them does.
            if (asking.Stopping is not { Type: var type } stopped
                || !call.IsOnThis && asking.Bodies.Find(call.Callee) is not { Parent: not null })
                return Find(call.Callee, constants, stopping: null);

            var callee = call.IsVirtual ? VirtualCall.Target(call.Callee, type) : call.Callee;
            return Find(callee, OnParametersOf(callee, constants), stopped);
        }

        private static ImmutableArray<KeyValuePair<IParameterSymbol, Fact>> OnParametersOf(
            IMethodSymbol callee, ImmutableArray<KeyValuePair<IParameterSymbol, Fact>> constants) =>
            constants.Select(constant => callee.IsOverride && constant.Key.Ordinal < callee.Parameters.Length
                    ? new KeyValuePair<IParameterSymbol, Fact>(callee.Parameters[constant.Key.Ordinal], constant.Value)
                    : constant)
                .ToImmutableArray();

        public MethodSummary? Find(IMethodSymbol function) =>
            Find(function, ImmutableArray<KeyValuePair<IParameterSymbol, Fact>>.Empty, stopping: null);

        private MethodSummary? Find(
            IMethodSymbol callee,
            ImmutableArray<KeyValuePair<IParameterSymbol, Fact>> constants,
            StoppedInstance? stopping)
        {
            var bodies = asking.Bodies;
            var root = bodies.Find(callee);
            if (root is null && callee.MethodKind is not (MethodKind.LocalFunction or MethodKind.AnonymousFunction))
            {
                bodies = solver.FindBodies(callee);
                root = bodies?.Outermost;
            }

            return root is null || bodies is null
                ? null
                : solver.Ask(new SummaryKey(bodies, root, Limited(constants), stopping), asking);
        }

        public MethodSummary? Find(FunctionValue function) => solver.Ask(
            new SummaryKey(
                function.Bodies,
                function.Root,
                ImmutableArray<KeyValuePair<IParameterSymbol, Fact>>.Empty,
                stopping: null),
            asking);

        public FunctionValue? FindFunction(IMethodSymbol function)
        {
            if (asking.Bodies.Find(function) is { } nested)
                return new FunctionValue(asking.Bodies, nested);

            return function.MethodKind is not (MethodKind.LocalFunction or MethodKind.AnonymousFunction)
                && solver.FindBodies(function.OriginalDefinition) is { } bodies
                ? new FunctionValue(bodies, bodies.Outermost)
                : null;
        }

        public bool IsHollow(IMethodSymbol constructor) =>
            solver.IsFilledByInitializers(constructor.ContainingType) is false
            && PrimaryConstructor.DeclarationOf(constructor) is null
            && (constructor.IsImplicitlyDeclared || Find(constructor) is { Fills: false })
            && IsHollowBelow(constructor.ContainingType.BaseType);

        // The constructor of a base that nobody calls by name is the one without parameters.
        private bool IsHollowBelow(INamedTypeSymbol? type) =>
            type is null || type.DeclaringSyntaxReferences.IsEmpty
            || solver.IsFilledByInitializers(type) is false
            && type.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.IsEmpty) is { } implied
            && IsHollow(implied);

        public bool IsNeglected(Slot place) => solver.IsNeglected(place);

        public bool IsOwned(Slot place) => solver.IsOwned(place, asking.Root);

        private static ImmutableArray<KeyValuePair<IParameterSymbol, Fact>> Limited(
            ImmutableArray<KeyValuePair<IParameterSymbol, Fact>> constants) =>
            constants.Length > MaxConstants ? constants.RemoveRange(MaxConstants, constants.Length - MaxConstants) : constants;
    }

    private bool IsFilledByInitializers(INamedTypeSymbol type) => cache.Owners.IsFilledByInitializers(type, cancellation);

    private BodySet? FindBodies(IMethodSymbol callee) => cache.FindBodies(callee, cancellation);

    private bool IsNeglected(Slot place) => cache.Owners.Neglects(place, cancellation);

    // In a constructor nobody can stop the object yet: what it starts stays its own until it has ended well.
    private bool IsOwned(Slot place, AnalysisRoot root)
    {
        if (place.Root.Kind is SlotKind.Static)
            return true;

        for (var slot = place; slot is not null; slot = slot.Parent)
        {
            if (slot is { Kind: SlotKind.Member, Symbol: { } member })
            {
                if (KnownSymbols.TakesOwnership(member))
                    return true;
                if (slot.Parent?.Kind is SlotKind.This && root.Method is { MethodKind: MethodKind.Constructor })
                    continue;
                if (cache.Owners.Stops(member, place, cancellation))
                    return true;
            }
        }

        return false;
    }
}
