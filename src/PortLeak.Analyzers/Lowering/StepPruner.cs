using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PortLeak.Analyzers.Origins;

namespace PortLeak.Analyzers.Lowering;

/// <summary>
/// Leaves out the steps that cannot matter: stores of values that are no port and that no branch asks about, and
/// operations that may throw where nothing has changed since the last one that may. It is what keeps the graph of a long
/// method small.
/// </summary>
internal sealed class StepPruner(
    LoweredBlock[] blocks, ControlFlowGraph graph, SlotTable slots, OriginFinder origins)
{
    private readonly HashSet<Slot> _carrying = [];
    private readonly HashSet<Slot> _asked = [];

    // What the conditions among them are about.
    private readonly HashSet<Slot> _conditioned = [];

    /// <summary>The slots whose facts decide a branch, here or in a caller.</summary>
    public IReadOnlyCollection<Slot> Asked => _asked;

    public void Prune()
    {
        FindCarrying();
        FindAsked();
        foreach (var block in blocks)
            block.Steps = WithoutRepeatedThrows(block.Steps.Select(Reduce).OfType<Step>()).ToList();
    }

    private IEnumerable<Step> Steps => blocks.SelectMany(block => block.Steps);

    private void FindCarrying()
    {
        var moves = Steps.Select(Move).Where(move => move.From is not null)
            .ToLookup(move => move.From!.Root, move => move.To!.Root);
        var pending = new Stack<Slot>(Steps.SelectMany(Seeds).Concat(slots.All.Where(IsGiven)).Select(slot => slot.Root));
        while (pending.Count > 0)
        {
            var slot = pending.Pop();
            if (!_carrying.Add(slot))
                continue;
            foreach (var target in moves[slot])
                pending.Push(target);
        }
    }

    private void FindAsked()
    {
        var sources = Steps.Select(Question).Where(move => move.From is not null)
            .ToLookup(move => move.To!, move => move.From!);
        var idle = IdleBranches.Find(graph, blocks, Carries).ToList();
        var deciding = new HashSet<IdleBranches.Candidate>();
        var setting = idle.SelectMany(branch => branch.Sets, (branch, set) => (branch, set))
            .ToLookup(pair => pair.set, pair => pair.branch);
        var pending = new Stack<Slot>(graph.Blocks
            .Where(block => block.ConditionKind is not ControlFlowConditionKind.None)
            .Select(block => blocks[block.Ordinal]).Except(idle.Select(branch => branch.Block))
            .Select(block => block.Branch).OfType<Operand.Outcome>().Select(outcome => outcome.Condition.Slot));
        pending.Push(slots.Result);
        foreach (var input in Steps.OfType<Step.Call>().SelectMany(call => call.Inputs))
        {
            if (input.Value.Slot is { Root.Kind: SlotKind.Local or SlotKind.Parameter } argument)
                pending.Push(argument);
        }

        while (pending.Count > 0)
        {
            var slot = pending.Pop();
            if (!_asked.Add(slot))
                continue;
            foreach (var source in sources[slot])
                pending.Push(source);
            _conditioned.UnionWith(slot.Variables);
            var settable = SelfAndAround(slot).Concat(slot.Variables);
            foreach (var branch in settable.SelectMany(set => setting[set]).Where(deciding.Add))
                pending.Push(branch.Condition.Slot);
        }

        foreach (var branch in idle.Where(branch => !deciding.Contains(branch)))
            branch.Block.Branch = new Operand.Outcome(branch.Condition with { IsIdle = true });
    }

    private static IEnumerable<Slot> SelfAndAround(Slot slot)
    {
        for (var around = slot; around is not null; around = around.Parent)
            yield return around;
    }

    private static (Slot? From, Slot? To) Move(Step step) => step switch
    {
        Step.Alias alias => (alias.Source, alias.Target),
        Step.Deposit deposit => (deposit.Source, deposit.Target),
        Step.Take take => (take.From, take.To),
        Step.Peek { To: { } seen } peek => (peek.Element, seen),
        Step.Call { Result: { } result } call when call.Inputs.Select(input => input.Value.Slot)
            .FirstOrDefault(slot => slot is not null && slot != result) is { } input => (input, result),
        _ => (null, null),
    };

    private static (Slot? From, Slot? To) Question(Step step) => step switch
    {
        Step.Alias alias => (alias.Source, alias.Target),
        Step.Decide decide => (decide.Condition.Slot, decide.Target),
        _ => (null, null),
    };

    private static IEnumerable<Slot> Seeds(Step step)
    {
        switch (step)
        {
            case Step.Acquire acquire:
                yield return acquire.Target;
                break;
            case Step.Invoke invoke:
                yield return invoke.Result;
                break;
            case Step.Call call:
                if (call.Result is not null && (call.Origin is not null || call.IsInner))
                    yield return call.Result;
                // A body may hand a port to the object it is called on, or fill a collection it is given.
                foreach (var input in call.Inputs)
                {
                    if (input.Value.Slot is { } slot && call.Callee.ContainingType is not null
                        && input.Parameter is { RefKind: not RefKind.None })
                    {
                        yield return slot;
                    }
                }

                break;
        }
    }

    // What comes from outside may hold a port already.
    private bool IsGiven(Slot slot) =>
        slot.Kind is SlotKind.Parameter or SlotKind.Local or SlotKind.Static or SlotKind.Member
        && origins.Possible(slot.Type) is not null
        || slot is { Kind: SlotKind.This, Type: INamedTypeSymbol type } && KeepsPorts(type);

    private bool KeepsPorts(INamedTypeSymbol? type)
    {
        for (; type is not null && !type.DeclaringSyntaxReferences.IsEmpty; type = type.BaseType)
        {
            if (HeldMembers.Of(type).Any(held => origins.Possible(held.Type) is not null))
                return true;
        }

        return false;
    }

    private bool Carries(Slot slot) => _carrying.Contains(slot.Root);

    private bool Matters(Slot slot) => Carries(slot) || _asked.Contains(slot) || _conditioned.Contains(slot);

    private Step? Reduce(Step step) => step switch
    {
        Step.Alias alias => Carries(alias.Source) || Matters(alias.Target) ? step : null,
        Step.Deposit deposit => Carries(deposit.Source) ? step : null,
        Step.Take take => Matters(take.From) || Matters(take.To) || take.Outcome is { } outcome && Matters(outcome)
            ? step
            : null,
        Step.Set set => Matters(set.Target) ? step : null,
        Step.Decide decide => Matters(decide.Target) ? step : null,
        Step.Release release => Carries(release.Source) ? step : Thrown(step),
        Step.Await await => Carries(await.Source) ? step : Thrown(step),
        Step.Transfer transfer => Carries(transfer.Source) ? step : Thrown(step),
        Step.Use use => Carries(use.Source) ? step : null,
        Step.Displace displace => Carries(displace.Element) ? step : null,
        Step.Peek peek => Carries(peek.Element) || peek.To is { } seen && Matters(seen) ? step : null,
        Step.Neglect neglect => Carries(neglect.Source) ? step : null,
        Step.Misuse misuse => Carries(misuse.Source) ? step : null,
        Step.Return @return => Carries(@return.Source) ? step : null,
        Step.Call call => IsNested(call) || call.Origin is not null || call.IsInner
            || call.Inputs.Any(input => input.Value.Slot is { } slot && (Carries(slot) || IsOwner(slot))
                || input.Value is Operand.Function)
            ? step
            : Thrown(step),
        Step.Forget forget => forget.Slots.Where(Matters).ToImmutableArray() is { IsEmpty: false } left
            ? forget with { Slots = left }
            : null,
        _ => step,
    };

    // A call on this object may do something to its fields, whether or not this body names them.
    private bool IsOwner(Slot slot) => slot.Kind is SlotKind.This && origins.HoldsPorts(slot.Type);

    private static bool IsNested(Step.Call call) => call.Callee.MethodKind is
        MethodKind.LocalFunction or MethodKind.AnonymousFunction;

    private static Step? Thrown(Step step) => step.MayThrow ? new Step.Throw(step.Operation) { MayThrow = true } : null;

    private static IEnumerable<Step> WithoutRepeatedThrows(IEnumerable<Step> steps)
    {
        var isRepeated = false;
        foreach (var step in steps)
        {
            if (step is Step.Throw && isRepeated)
                continue;

            yield return step;
            isRepeated = (step is Step.Throw || step is Step.Use { MayFill: false }) && isRepeated;
            if (step is Step.Throw)
                isRepeated = true;
        }
    }
}
