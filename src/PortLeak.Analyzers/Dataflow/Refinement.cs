using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>What a condition says to a state, and what a state to a condition.</summary>
internal static class Refinement
{
    /// <summary>The state where the condition holds; <see langword="null"/> where it cannot.</summary>
    public static LeakState? Assume(LeakState state, Condition condition)
    {
        if (condition.IsPartial && condition.IsOpposite)
            return state;

        return Evaluate(state, condition with { IsPartial = false }) switch
        {
            false => null,
            true => state,
            null => condition.IsIdle ? state : Learn(state, condition),
        };
    }

    /// <summary>Whether the condition holds in the state; <see langword="null"/> where it may and may not.</summary>
    public static bool? Evaluate(LeakState state, Condition condition)
    {
        var plain = condition.Kind switch
        {
            ConditionKind.IsNull => IsNull(state, condition.Slot),
            ConditionKind.IsTrue => IsTrue(state, condition.Slot),
            ConditionKind.EqualsConstant => EqualsConstant(state, condition),
            ConditionKind.IsOfType => IsOfType(state, condition),
            _ => state.HoldsElementOf(condition.Slot) ? true : null,
        };
        if (condition.IsPartial)
        {
            var asked = condition.IsOpposite ? !condition.IsNegated : condition.IsNegated;
            // Where the part fails the whole fails; where it holds the rest decides.
            return plain is { } part && part == asked ? condition.IsOpposite : null;
        }

        return plain is { } known ? known != condition.IsNegated : null;
    }

    private static bool? IsNull(LeakState state, Slot slot)
    {
        if (state.HoldsWithin(slot))
            return false;

        return state.FactOf(slot) switch
        {
            null => null,
            { Kind: FactKind.Null } => true,
            { Kind: FactKind.Other } => null,
            _ => false,
        };
    }

    private static bool? IsOfType(LeakState state, Condition condition)
    {
        if (state.Origin is { } origin && state.IsAlias(condition.Slot) && condition.Constant is ITypeSymbol type)
            return TypeCompatibility.Of(origin.Type, type);

        return state.FactOf(condition.Slot) is { Kind: FactKind.Null } ? false : null;
    }

    private static bool? IsTrue(LeakState state, Slot slot) =>
        state.FactOf(slot) is { Kind: FactKind.Constant, Value: bool value } ? value : null;

    private static bool? EqualsConstant(LeakState state, Condition condition) => state.FactOf(condition.Slot) switch
    {
        { Kind: FactKind.Constant, Value: var value } => Equals(value, condition.Constant),
        { Kind: FactKind.Other, Value: var value } when Equals(value, condition.Constant) => false,
        { Kind: FactKind.Null } => false,
        _ => null,
    };

    private static LeakState Learn(LeakState state, Condition condition) => condition.Kind switch
    {
        ConditionKind.IsNull => state.With(condition.Slot, condition.IsNegated ? Fact.NotNull : Fact.Null),
        ConditionKind.IsOfType => condition.IsNegated ? state : state.With(condition.Slot, Fact.NotNull),
        ConditionKind.IsTrue => state.With(condition.Slot, Fact.Of(!condition.IsNegated)),
        ConditionKind.EqualsConstant when !condition.IsNegated =>
            state.With(condition.Slot, Fact.Of(condition.Constant)),
        ConditionKind.EqualsConstant when state.FactOf(condition.Slot) is null =>
            state.With(condition.Slot, new Fact(FactKind.Other, condition.Constant)),
        _ => state,
    };
}
