using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PortLeak.Analyzers.Lowering;

/// <summary>What is known, while lowering, of the value of an operation.</summary>
internal abstract record Operand
{
    /// <summary>Nothing.</summary>
    public static readonly Operand Unknown = new UnknownValue();

    public static readonly Operand Null = new Constant(null);

    /// <summary>The slot that holds the value, where one does.</summary>
    public Slot? Slot => (this as Place)?.At;

    /// <summary>A value that a slot holds.</summary>
    public sealed record Place(Slot At) : Operand;

    /// <summary>A constant, <see langword="null"/> included.</summary>
    public sealed record Constant(object? Value) : Operand;

    /// <summary>The outcome of a condition.</summary>
    public sealed record Outcome(Condition Condition) : Operand;

    /// <summary>A tuple of values.</summary>
    public sealed record Aggregate(ImmutableArray<Operand> Elements) : Operand;

    /// <summary>A lambda, local function or method as a value.</summary>
    public sealed record Function(IMethodSymbol Method, IOperation Operation) : Operand;

    private sealed record UnknownValue : Operand;
}
