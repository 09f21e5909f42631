using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Origins;
using PortLeak.Analyzers.Summaries;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>What each step does to the port that a state follows.</summary>
internal sealed partial class LeakTransfer(
    FlowGraph graph, ISummaries summaries, IReadOnlyDictionary<IParameterSymbol, FunctionValue> functions,
    bool isStopping)
    : ITransfer<LeakState>
{
    private readonly HashSet<Slot> _asked = [.. graph.TestedSlots];
    private readonly HashSet<IInvocationOperation> _usesAfterStop = [];
    private readonly List<LeakState> _exceptional = [];
    private List<LeakState> _before = [];
    private List<LeakState> _normal = [];

    /// <summary>The calls of a port that has stopped before, on some way.</summary>
    public IReadOnlyCollection<IInvocationOperation> UsesAfterStop => _usesAfterStop;

    public IEnumerable<(FlowEdge Edge, LeakState State)> Apply(FlowBlock block, LeakState state)
    {
        if (state.Has(ObligationFlags.Dropped))
            return [];

        // The lists serve every block: what leaves one has been taken before the next is asked for.
        _exceptional.Clear();
        _normal.Clear();
        _normal.Add(state);
        foreach (var step in block.Steps)
        {
            (_before, _normal) = (_normal, _before);
            _normal.Clear();
            foreach (var before in _before)
                Apply(step, before);
        }

        return Leave(block, _normal, _exceptional);
    }

    private static IEnumerable<(FlowEdge Edge, LeakState State)> Leave(
        FlowBlock block, List<LeakState> normal, List<LeakState> exceptional)
    {
        foreach (var edge in block.Edges)
        {
            foreach (var state in edge.Kind is FlowEdgeKind.Exception ? exceptional : normal)
            {
                if (edge.Condition is { } condition
                    ? Refinement.Assume(state, condition) is { } refined
                    : (refined = state) is not null)
                {
                    yield return (edge, Mark(Forget(refined, edge.Forgotten, block), edge.Kind));
                }
            }
        }

        // What is lost inside the block shows where control goes next; where it goes nowhere, nothing is lost.
    }

    private static LeakState Mark(LeakState state, FlowEdgeKind kind) => kind switch
    {
        FlowEdgeKind.Exception when state.IsHeld => state.With(state.Flags | ObligationFlags.Thrown),
        FlowEdgeKind.Abandonment when state.IsHeld => state.With(state.Flags | ObligationFlags.Forsaken),
        _ => state,
    };

    private void Apply(Step step, LeakState state)
    {
        if (state.Has(ObligationFlags.Dropped))
        {
            _normal.Add(state);
            return;
        }

        if (state.Has(ObligationFlags.Hollow) && MayFill(step, state))
            state = Filled(state);
        switch (step)
        {
            case Step.Throw:
                Both(step, state);
                break;
            case Step.Acquire acquire:
                Apply(acquire, state);
                break;
            case Step.Alias alias:
                _normal.Add(Fits(alias, state)
                    ? Move(state, alias.Source, alias.Target, alias.IsWeak, alias.Operation)
                    : Kill(state, alias.Target, alias.Operation));
                break;
            case Step.Set set:
                _normal.Add(set.IsRemoval
                    ? Clear(state, set.Target, set.Operation)
                    : Note(Kill(state, set.Target, set.Operation), set.Target, set.Value));
                break;
            case Step.Decide decide:
                Apply(decide, state);
                break;
            case Step.Release release:
                Both(step, Release(state, release));
                break;
            case Step.Transfer transfer:
                Both(step, state.HoldsWithin(transfer.Source) ? Settle(state, ObligationFlags.Escaped) : state);
                break;
            case Step.Await await:
                Apply(await, state);
                break;
            case Step.Call call:
                Apply(call, state);
                break;
            case Step.Invoke invoke:
                Apply(invoke, state);
                break;
            case Step.Deposit deposit:
                Apply(deposit, state);
                break;
            case Step.Take take:
                Apply(take, state);
                break;
            case Step.Return @return:
                _normal.Add(Return(state, @return));
                break;
            case Step.Yield when state.IsHeld && state.Has(ObligationFlags.Returned):
                _normal.Add(Settle(state, ObligationFlags.Escaped | ObligationFlags.Yielded));
                break;
            case Step.Entrust entrust:
                _normal.Add(Entrust(state, entrust.Function));
                break;
            case Step.Neglect neglect:
                _normal.Add(Mark(state, neglect.Source, ObligationFlags.Neglected));
                break;
            case Step.Misuse misuse:
                _normal.Add(Mark(state, misuse.Source, ObligationFlags.Abandoned));
                break;
            case Step.Displace displace:
                Apply(displace, state);
                break;
            case Step.Peek peek:
                Apply(peek, state);
                break;
            case Step.Use use:
                Note(use, state);
                Both(step, state);
                break;
            case Step.Forget forget:
                _normal.Add(Forget(state, forget.Slots, forget.Operation));
                break;
            default:
                Both(step, state);
                break;
        }
    }

    // What is an element of a collection may be another one by now.
    private void Note(Step.Use use, LeakState state)
    {
        if (use.Operation is IInvocationOperation { Instance: not null } call
            && state.Has(ObligationFlags.Released) && !state.IsHeld
            && state.Origin is { Port.NamesItsStops: false }
            && use.IsReceiver && state.IsAlias(use.Source) && !state.Aliases.Any(alias => alias.IsElement))
        {
            _usesAfterStop.Add(call);
        }
    }

    private static LeakState Mark(LeakState state, Slot place, ObligationFlags flag) =>
        state.IsHeld && state.HoldsWithin(place) ? state.With(state.Flags | flag) : state;

    private void Both(Step step, LeakState state)
    {
        _normal.Add(state);
        if (step.MayThrow)
            _exceptional.Add(state);
    }

    private static bool Fits(Step.Alias alias, LeakState state) =>
        alias.Type is null || state.Origin is null || !state.IsAlias(alias.Source)
        || TypeCompatibility.Of(state.Origin.Type, alias.Type) is not false;

    // if (started) later asks what is asked here: the two answers go on apart.
    private void Apply(Step.Decide decide, LeakState state)
    {
        var cleared = Kill(state, decide.Target, decide.Operation);
        if (!_asked.Contains(decide.Target) || decide.Condition.Slot.IsWithin(decide.Target))
        {
            _normal.Add(cleared);
            return;
        }

        foreach (var (condition, outcome) in new[] { (decide.Condition, true), (decide.Condition.Negate(), false) })
        {
            if (Refinement.Assume(cleared, condition) is { } assumed)
                _normal.Add(assumed.With(decide.Target, Fact.Of(outcome)));
        }
    }

    private void Apply(Step.Acquire acquire, LeakState state)
    {
        if (acquire.MayThrow)
            _exceptional.Add(state);

        var cleared = acquire.IsAround ? state : Kill(state, acquire.Target, acquire.Operation);
        if (acquire.IsAlwaysThere)
            cleared = Note(cleared, acquire.Target, Fact.NotNull);
        _normal.Add(cleared);
        if (state.Origin is null)
        {
            var begun = Begin(WithoutFacts(cleared, acquire.Target), acquire.Origin, acquire.IsPending, acquire.Target, acquire.Success);
            _normal.Add(IsHollow(acquire) ? begun.With(begun.Flags | ObligationFlags.Hollow) : begun);
        }
    }

    // An owner that has no port yet leaves nothing running; it may be given one by whoever gets hold of it.
    private bool IsHollow(Step.Acquire acquire) =>
        acquire is { IsAround: true, Operation: IObjectCreationOperation { Constructor: { } constructor }, Origin.Port.NamesItsStops: false }
        && !constructor.DeclaringSyntaxReferences.IsEmpty | constructor.IsImplicitlyDeclared
        && !constructor.ContainingType.DeclaringSyntaxReferences.IsEmpty
        && summaries.IsHollow(constructor.OriginalDefinition);

    private bool MayFill(Step step, LeakState state) => step switch
    {
        Step.Call call => call.Callee.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction
            || call.Inputs.Any(input => input.Parameter is not null && input.Value.Slot is { } given && state.HoldsWithin(given)),
        Step.Use use => state.HoldsWithin(use.Source),
        Step.Invoke invoke => invoke.Arguments.Any(argument => argument.Slot is { } given && state.HoldsWithin(given)),
        Step.Alias alias => IsInside(alias.Target, state),
        Step.Acquire acquire => IsInside(acquire.Target, state),
        Step.Deposit deposit => IsInside(deposit.Target, state),
        Step.Entrust => true,
        _ => false,
    };

    private bool IsInside(Slot place, LeakState state)
    {
        if (!summaries.IsOwned(place))
            return false;

        for (var around = place.Parent; around is not null; around = around.Parent)
        {
            if (state.IsAlias(around))
                return true;
        }

        return false;
    }

    private static LeakState Filled(LeakState state) => state.With(state.Flags & ~ObligationFlags.Hollow);

    private LeakState Begin(LeakState state, Origin origin, bool isPending, Slot target, Slot? success)
    {
        var flags = ObligationFlags.Held
            | (isPending ? ObligationFlags.Pending : 0)
            | (target.NamesPort ? ObligationFlags.Named : 0);
        var begun = state.Follow(origin, flags, ImmutableArray.Create(target));
        return success is null ? begun : Note(begun, success, Fact.True);
    }

    private static LeakState Settle(LeakState state, ObligationFlags how) =>
        state.With(state.Flags & ~ObligationFlags.Held & ~ObligationFlags.Pending & ~ObligationFlags.Kept | how);

    private static LeakState Release(LeakState state, Step.Release release) =>
        state.Origin is { } origin && state.IsAlias(release.Source) && origin.Port.Stops.Contains(release.Method)
            ? Settle(state, ObligationFlags.Released)
            : state;

    private void Apply(Step.Await await, LeakState state)
    {
        var isDirect = state.IsAlias(await.Source);
        // What a dispose awaits has been started long ago; a start that failed then was reported then.
        if (isStopping || isDirect && state.IsHeld && !state.Has(ObligationFlags.Pending) && !await.Abandons)
        {
            // Its start has been awaited before.
            _normal.Add(state);
            return;
        }

        if (!state.Has(ObligationFlags.Pending) || !isDirect && !state.HoldsWithin(await.Source))
        {
            Both(await, state);
            return;
        }

        _normal.Add(state.With(state.Flags & ~ObligationFlags.Pending));
        // The start itself has failed: there is no port. In company, another one may have failed.
        var isInCompany = !isDirect && state.Aliases.Any(alias => !alias.IsWithin(await.Source));
        if (await.MayThrow && (isInCompany || await.Abandons))
            _exceptional.Add(state.With(state.Flags | ObligationFlags.Abandoned));
    }

    private LeakState Return(LeakState state, Step.Return @return)
    {
        if (!state.HoldsWithin(@return.Source))
            return state;

        var moved = Move(state, @return.Source, @return.Target, isWeak: true, @return.Operation);
        return moved.With(moved.Flags | ObligationFlags.Returned);
    }

    private LeakState Entrust(LeakState state, IMethodSymbol function)
    {
        if (!state.IsHeld || summaries.Find(function) is not { } summary)
            return state;

        foreach (var input in summary.Inputs)
        {
            if (Captured(input) is { } place && state.IsAlias(place) && summary.Settles(input, alsoWhenThrowing: false))
                return Settle(state, ObligationFlags.Escaped);
        }

        return state;
    }
}
