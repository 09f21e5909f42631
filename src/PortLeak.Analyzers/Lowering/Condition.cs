namespace PortLeak.Analyzers.Lowering;

/// <summary>A test that the state can know the outcome of.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Slot">About what.</param>
/// <param name="Constant">The constant of <see cref="ConditionKind.EqualsConstant"/>.</param>
/// <param name="IsNegated">Whether the operation is true where the condition is not.</param>
/// <param name="IsPartial">
/// Whether the operation asks for more than the condition says, as <c>p is { Ready: true }</c> does: where it holds the
/// condition holds, and where it does not nothing is known.
/// </param>
internal sealed record Condition(
    ConditionKind Kind, Slot Slot, object? Constant = null, bool IsNegated = false, bool IsPartial = false)
{
    /// <summary>Whether nothing but what the slot holds depends on the outcome, so that it need not be remembered.</summary>
    public bool IsIdle { get; init; }

    /// <summary>Whether it has been negated since, so that a partial one says nothing where it holds.</summary>
    public bool IsOpposite { get; init; }

    public Condition Negate() => this with { IsNegated = !IsNegated, IsOpposite = !IsOpposite };

    public override string ToString()
    {
        var text = Kind switch
        {
            ConditionKind.IsTrue => $"{Slot}",
            ConditionKind.IsNull => $"{Slot} is null",
            ConditionKind.EqualsConstant => $"{Slot} == {Constant}",
            _ => $"any {Slot}",
        };
        return (IsNegated ? $"not ({text})" : text) + (IsPartial ? " and more" : "");
    }
}
