using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Origins;
using PortLeak.Analyzers.Summaries;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>Calls of bodies of this compilation: their summary says what becomes of what they are given.</summary>
internal sealed partial class LeakTransfer
{
    private readonly Dictionary<(Origin Call, Origin Inner), Origin> _origins = [];

    private void Apply(Step.Call call, LeakState state) => Apply(call, state, Summary(call, state));

    private void Apply(Step.Call call, LeakState state, MethodSummary? summary)
    {
        var cleared = call.Result is { } result ? WithoutFacts(state, result) : state;
        if (summary is null)
        {
            if (Receiver(call) is { } filled && cleared.Has(ObligationFlags.Hollow) && cleared.IsAlias(filled))
                cleared = Filled(cleared);
            Both(call, cleared);
            if (state.Origin is null && call is { Origin: { } declared, Result: { } target })
                _normal.Add(Begin(cleared, declared, IsPending(call), target, null));
            return;
        }

        // Not solved yet: nothing comes back from there this time.
        if (ReferenceEquals(summary, MethodSummary.Bottom))
            return;

        if (state.Has(ObligationFlags.Hollow) && Receiver(call) is { } receiver && state.IsAlias(receiver)
            && summary.Fills)
        {
            // scorer.OpenAsync(): whoever has the object has to stop it from now on.
            Both(call, Filled(cleared));
            return;
        }

        if (call.MayNotRun)
            _normal.Add(cleared.IsHeld && call.RunsOnSuccess ? cleared.With(cleared.Flags | ObligationFlags.Thrown) : cleared);
        if (call.MayThrow && summary.IsStop)
            call = call with { MayThrow = false };

        if (state.Origin is null)
        {
            Both(call, cleared);
            foreach (var outcome in summary.Outcomes.Where(outcome => outcome.Input is null))
                BeginFrom(call, cleared, outcome);
            return;
        }

        var input = summary.Inputs.FirstOrDefault(slot => Place(call, slot) is { } place && state.Reaches(place));
        if (input is null)
        {
            Both(call, cleared);
            return;
        }

        var outcomes = summary.Outcomes.Where(outcome => outcome.Input == input).ToList();
        foreach (var outcome in outcomes)
            Continue(call, cleared, outcome);
        if (call.MayThrow && outcomes.Any(outcome => IsBorrowed(call, outcome)))
            _exceptional.Add(cleared);
    }

    // What a caller has handed in is what runs; otherwise the function is unknown, and may make a port.
    private void Apply(Step.Invoke invoke, LeakState state)
    {
        if (functions.TryGetValue(invoke.Function, out var function))
        {
            var inputs = function.Method.Parameters.Zip(invoke.Arguments, (parameter, value) => new CallInput(parameter, value))
                .ToImmutableArray();
            Apply(
                new Step.Call(invoke.Operation, function.Method, inputs, invoke.Result, invoke.Origin)
                {
                    MayThrow = invoke.MayThrow,
                },
                state,
                summaries.Find(function));
            return;
        }

        Both(invoke, state);
        if (state.Origin is null && invoke.Origin is { } origin)
            _normal.Add(Begin(state, origin, invoke.Operation.Type is { Name: "Task" or "ValueTask" }, invoke.Result, null));
    }

    // What a constructor stores is taken, and what it does besides is in its outcomes.
    private static bool IsBorrowed(Step.Call call, Outcome outcome) =>
        !outcome.IsExceptional && !outcome.IsSettled
        && outcome.Places.All(place => place.Root.Kind is not SlotKind.Result
            && !(place.Root.Kind is SlotKind.This && call.Operation is IObjectCreationOperation));

    private MethodSummary? Summary(Step.Call call, LeakState state)
    {
        var summary = summaries.Find(call, ImmutableArray<KeyValuePair<IParameterSymbol, Fact>>.Empty);
        if (summary is null || summary.Tested.IsEmpty)
            return summary;

        var constants = ImmutableArray.CreateBuilder<KeyValuePair<IParameterSymbol, Fact>>();
        foreach (var input in call.Inputs)
        {
            if (input is { Parameter: { Type.TypeKind: TypeKind.Delegate } taker, Value: Operand.Function { Method: var given } }
                && IsTested(summary, taker)
                && summaries.FindFunction(given) is { } function)
            {
                constants.Add(new KeyValuePair<IParameterSymbol, Fact>(taker, Fact.Of(function)));
            }
            else if (input.Parameter is { } parameter
                && IsTested(summary, parameter)
                && Known(input.Value, state) is { } fact)
            {
                constants.Add(new KeyValuePair<IParameterSymbol, Fact>(parameter, fact));
            }
        }

        return constants.Count == 0 ? summary : summaries.Find(call, constants.ToImmutable());
    }

    // The body may be that of an override, whose parameters are its own.
    private static bool IsTested(MethodSummary summary, IParameterSymbol parameter) => summary.Tested.Any(tested =>
        SymbolEqualityComparer.Default.Equals(tested, parameter)
        || tested.Ordinal == parameter.Ordinal && tested.ContainingSymbol is IMethodSymbol { IsOverride: true } method
            && method.Name == parameter.ContainingSymbol.Name);

    private static Fact? Known(Operand value, LeakState state) => value switch
    {
        Operand.Constant { Value: var constant } => Fact.Of(constant),
        Operand.Place { At: var slot } => state.HoldsWithin(slot) ? Fact.NotNull : state.FactOf(slot),
        _ => null,
    };

    private void Continue(Step.Call call, LeakState state, Outcome outcome)
    {
        var flags = state.Flags | outcome.Flags & ObligationFlags.Thrown;
        if (outcome.IsSettled)
        {
            flags = flags & ~ObligationFlags.Held & ~ObligationFlags.Pending & ~ObligationFlags.Kept
                | outcome.Flags & (ObligationFlags.Released | ObligationFlags.Escaped | ObligationFlags.Kept);
        }

        var places = Places(call, outcome);
        var ended = state.With(flags);
        if (!places.IsEmpty)
            ended = Gain(ended, places);
        ended = WithoutOverwritten(call, ended, outcome, places);
        if (outcome.IsExceptional)
        {
            if (call.IsDetached)
                _normal.Add(ended);
            else if (call.MayThrow)
                _exceptional.Add(ended);
            return;
        }

        _normal.Add(WithResult(call, ended, outcome));
    }

    // What the body can write to holds the port afterwards only where the body says so.
    private LeakState WithoutOverwritten(
        Step.Call call, LeakState state, Outcome outcome, ImmutableArray<Slot> places)
    {
        if (outcome.Input is not { } input || !IsWritable(input) || Place(call, input) is not { } place
            || places.Any(kept => kept.IsWithin(place)) || !state.IsAlias(place))
        {
            return state;
        }

        var left = state.Aliases.RemoveAll(alias => alias.IsWithin(place));
        state = TakenBack(state, place, left);
        return left.IsEmpty && state.IsHeld
            ? state.Drop(ObligationFlags.Overwritten, call.Operation)
            : state.With(left);
    }

    private static bool IsWritable(Slot input) => input switch
    {
        { IsElement: true } => false,
        { Parent: null, Symbol: IParameterSymbol { RefKind: RefKind.None or RefKind.In or RefKind.RefReadOnlyParameter } } => false,
        _ => true,
    };

    private void BeginFrom(Step.Call call, LeakState state, Outcome outcome)
    {
        var places = Places(call, outcome);
        if (places.IsEmpty)
            return;

        // What comes back as the result begins here; what is left in a place of the caller's began over there.
        var isResult = places.Any(place => call.Result is { } result && place.IsWithin(result));
        if (isResult && call.Origin is null && !call.IsInner)
            return;

        var returned = outcome.Places.Select(place => OutOrigin(call, place.Root)).FirstOrDefault(found => found is not null);
        var begun = state.Follow(
            isResult && call.Origin is { } atCall && !call.IsInner ? At(atCall, outcome) : returned ?? outcome.Origin,
            ObligationFlags.Held | outcome.Flags & ObligationFlags.Hollow | (isResult && IsPending(call) ? ObligationFlags.Pending : 0),
            ImmutableArray<Slot>.Empty);
        begun = Gain(begun, places);
        if (call.IsRacing)
            begun = begun.Drop(ObligationFlags.Abandoned, call.Operation);
        if (!outcome.IsExceptional)
            _normal.Add(WithResult(call, begun, outcome));
        else if (call.MayThrow)
            _exceptional.Add(begun);
    }

    // A call that returns two ports starts two.
    private Origin At(Origin call, Outcome outcome)
    {
        var key = (call, outcome.Origin);
        if (!_origins.TryGetValue(key, out var origin))
        {
            origin = new Origin(call.Kind, outcome.Origin.Type, outcome.Origin.Port, call.Syntax);
            _origins.Add(key, origin);
        }

        return origin;
    }

    private LeakState WithResult(Step.Call call, LeakState state, Outcome outcome) =>
        call.Result is { } result && outcome.Result is { } fact && !call.Callee.IsAsync
            ? Note(state, result, fact)
            : state;

    private static bool IsPending(Step.Call call) =>
        call.Callee.ReturnType is { Name: "Task" or "ValueTask" }
        || call.Operation.Type is { Name: "Task" or "ValueTask" };

    // An object whose constructor has thrown keeps nothing, because nobody has it.
    private ImmutableArray<Slot> Places(Step.Call call, Outcome outcome) =>
        outcome.Places
            .Where(place => !(outcome.IsExceptional && place.Root.Kind is SlotKind.This
                && call.Operation is IObjectCreationOperation))
            .Select(place => Place(call, place)).OfType<Slot>().ToImmutableArray();

    /// <summary>The place of the caller's that a place of the callee's is.</summary>
    private Slot? Place(Step.Call call, Slot place)
    {
        var root = place.Root.Kind switch
        {
            SlotKind.Result => call.Result,
            SlotKind.Parameter => Argument(call, place.Root) ?? Captured(place.Root),
            SlotKind.This => Receiver(call) ?? graph.Slots.This(null),
            _ => Captured(place.Root),
        };
        return root is null ? null : graph.Slots.Transplant(place, root);
    }

    private static Slot? Argument(Step.Call call, Slot parameter) => call.Inputs
        .FirstOrDefault(input => SymbolEqualityComparer.Default.Equals(input.Parameter, parameter.Symbol))?.Value.Slot;

    private static Origin? OutOrigin(Step.Call call, Slot parameter) => call.Inputs
        .FirstOrDefault(input => SymbolEqualityComparer.Default.Equals(input.Parameter, parameter.Symbol))?.Origin;

    private static Slot? Receiver(Step.Call call) =>
        call.Inputs.FirstOrDefault(input => input.Parameter is null)?.Value.Slot;

    private Slot? Captured(Slot place)
    {
        var root = place.Root;
        var here = root.Kind switch
        {
            SlotKind.This => graph.Slots.This(null),
            SlotKind.Local or SlotKind.Parameter or SlotKind.Static => graph.Slots.Find(root.Symbol!)
                ?? (root.Symbol is ILocalSymbol local ? graph.Slots.Local(local) : null),
            _ => null,
        };
        return here is null ? null : graph.Slots.Transplant(place, here);
    }
}
