using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Origins;

namespace PortLeak.Analyzers.Lowering;

/// <summary>One thing that happens to ports or to what is known; everything else in a body leaves no step.</summary>
/// <param name="Operation">The operation it comes from.</param>
internal abstract record Step(IOperation Operation)
{
    /// <summary>Whether the operation may throw; such a step is the last of its block.</summary>
    public bool MayThrow { get; init; }

    /// <summary>Nothing but an operation that may throw.</summary>
    public sealed record Throw(IOperation Operation) : Step(Operation);

    /// <summary>An obligation begins: the target holds a new port, or the task of one.</summary>
    public sealed record Acquire(IOperation Operation, Origin Origin, Slot Target, bool IsPending) : Step(Operation)
    {
        /// <summary>The slot of the call's <c>bool</c> result, where <see langword="false"/> means no port.</summary>
        public Slot? Success { get; init; }

        /// <summary>Whether the start always yields a port, so that its result is not null.</summary>
        public bool IsAlwaysThere { get; init; }

        /// <summary>Whether the new port is an object that keeps ports itself, which stay in its members.</summary>
        public bool IsAround { get; init; }
    }

    /// <summary>The target holds what the source holds; a weak one keeps what it held besides.</summary>
    public sealed record Alias(IOperation Operation, Slot Target, Slot Source, bool IsWeak) : Step(Operation)
    {
        /// <summary>The type that the value must have to be stored; <see langword="null"/> for any.</summary>
        public ITypeSymbol? Type { get; init; }
    }

    /// <summary>The target holds something else: a known value, or an unknown one without a fact.</summary>
    public sealed record Set(IOperation Operation, Slot Target, Fact? Value) : Step(Operation)
    {
        /// <summary>Whether the place is cleared rather than given something else.</summary>
        public bool IsRemoval { get; init; }
    }

    /// <summary>The target is the outcome of a condition.</summary>
    public sealed record Decide(IOperation Operation, Slot Target, Condition Condition) : Step(Operation);

    /// <summary>A method that may be a stop is called on what the source holds.</summary>
    public sealed record Release(IOperation Operation, Slot Source, string Method) : Step(Operation)
    {
        /// <summary>Whether a <c>using</c> calls it.</summary>
        public bool IsImplicit { get; init; }
    }

    /// <summary>Someone else stops what the source holds from here on, also if the operation throws.</summary>
    public sealed record Transfer(IOperation Operation, Slot Source) : Step(Operation);

    /// <summary>
    /// The source becomes an element of the collection whose element the target is; where an outcome may be false, it
    /// does not, and the source is where it was.
    /// </summary>
    public sealed record Deposit(IOperation Operation, Slot Target, Slot Source, Slot? Outcome) : Step(Operation)
    {
        /// <summary>Whether the store may be refused without a word.</summary>
        public bool IsConditional { get; init; }
    }

    /// <summary>One of the elements is taken out, this or another one; the outcome says whether there was one.</summary>
    public sealed record Take(IOperation Operation, Slot From, Slot To, Slot? Outcome) : Step(Operation)
    {
        /// <summary>Whether it is this element that comes out and no other.</summary>
        public bool IsExact { get; init; }

        /// <summary>Whether the caller says which one, by its key.</summary>
        public bool IsByKey { get; init; }
    }

    /// <summary>A task is awaited; if that throws, the start that it carries has failed.</summary>
    /// <param name="Operation">The await.</param>
    /// <param name="Source">What is awaited.</param>
    /// <param name="Abandons">Whether the await may end before the start does.</param>
    public sealed record Await(IOperation Operation, Slot Source, bool Abandons) : Step(Operation);

    /// <summary>A body of this compilation runs, with the effects of its summary.</summary>
    public sealed record Call(
        IOperation Operation, IMethodSymbol Callee, ImmutableArray<CallInput> Inputs, Slot? Result, Origin? Origin)
        : Step(Operation)
    {
        /// <summary>Whether the body belongs to the object that makes the call.</summary>
        public bool IsOnThis => Inputs.Any(input =>
            input.Parameter is null && input.Value.Slot is { Kind: SlotKind.This });

        /// <summary>Whether a derived type may have put another body in its place.</summary>
        public bool IsVirtual { get; init; }

        /// <summary>Whether nobody waits for the body, so that its exceptions go nowhere.</summary>
        public bool IsDetached { get; init; }

        /// <summary>Whether the body may never run, as work queued with a token that is cancelled first.</summary>
        public bool MayNotRun { get; init; }

        /// <summary>Whether it runs only where what comes before it has not thrown.</summary>
        public bool RunsOnSuccess { get; init; }

        /// <summary>Whether what the body makes may be thrown away because another caller was faster.</summary>
        public bool IsRacing { get; init; }

        /// <summary>Whether what the body starts is reported where it starts it, not at the call.</summary>
        public bool IsInner { get; init; }
    }

    /// <summary>A function that was handed to this body runs, if a caller has told which one it is.</summary>
    public sealed record Invoke(
        IOperation Operation, IParameterSymbol Function, ImmutableArray<Operand> Arguments, Slot Result, Origin? Origin)
        : Step(Operation);

    /// <summary>The port that the source holds is used.</summary>
    public sealed record Use(IOperation Operation, Slot Source) : Step(Operation)
    {
        /// <summary>Whether it is what a method is called on.</summary>
        public bool IsReceiver { get; init; }

        /// <summary>Whether it is an object that may keep a port, and may be given one.</summary>
        public bool MayFill { get; init; }
    }

    /// <summary>The value is returned, or yielded, to the caller.</summary>
    public sealed record Return(IOperation Operation, Slot Source, Slot Target) : Step(Operation);

    /// <summary>The value goes to the consumer of an iterator, who may stop asking.</summary>
    public sealed record Yield(IOperation Operation) : Step(Operation);

    /// <summary>A function is handed to somebody who runs it some time: what it must stop is stopped by it.</summary>
    public sealed record Entrust(IOperation Operation, IMethodSymbol Function) : Step(Operation);

    /// <summary>Something keeps the port that does not stop it.</summary>
    public sealed record Neglect(IOperation Operation, Slot Source) : Step(Operation);

    /// <summary>A <c>using</c> holds the task of a start instead of its port.</summary>
    public sealed record Misuse(IOperation Operation, Slot Source) : Step(Operation);

    /// <summary>One of the elements gives way to another value, this or another one.</summary>
    public sealed record Displace(IOperation Operation, Slot Element) : Step(Operation)
    {
        /// <summary>Whether the place may have been empty, as that of a key that nobody has used yet.</summary>
        public bool IsByKey { get; init; }
    }

    /// <summary>The element at a key is looked at, if there is one: this or another one.</summary>
    public sealed record Peek(IOperation Operation, Slot Element, Slot? To, Slot Outcome) : Step(Operation);

    /// <summary>The slots go out of scope.</summary>
    public sealed record Forget(IOperation Operation, ImmutableArray<Slot> Slots) : Step(Operation);
}
