using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Lowering;

/// <summary>Calls that <see cref="PortContracts"/> knows.</summary>
internal sealed partial class StepLowerer
{
    private Operand LowerContract(IInvocationOperation call, Slot? receiver, ContractEffect effect)
    {
        var result = Temporary(call.Type);
        if (effect is ContractEffect.RunsForEach && IsLazyOperator(call.TargetMethod))
            return LowerSelection(call, Of(call.Arguments[0]), result);

        if (call.Arguments.Any(argument => argument.Parameter?.Name is "elementSelector"))
            effect = ContractEffect.RunsForEach;
        if (effect is not ContractEffect.PassesThrough)
        {
            foreach (var argument in call.Arguments)
                Eager(argument);
        }

        var source = receiver ?? (call.Arguments.IsEmpty ? null : Of(call.Arguments[0]).Slot);
        switch (effect)
        {
            case ContractEffect.PassesThrough:
                Throw(call);
                return source is not null ? PassThrough(call, source) : Operand.Unknown;
            case ContractEffect.Awaits when source is not null:
                Emit(new Step.Await(call, source, Abandons: !call.Arguments.IsEmpty) { MayThrow = true });
                return new Operand.Place(source);
            case ContractEffect.AwaitsAll when source is not null:
                Gather(call, result);
                Emit(new Step.Await(call, result, Abandons: true) { MayThrow = true });
                break;
            case ContractEffect.Races:
                Race(call, receiver, result);
                break;
            case ContractEffect.Neglects:
                foreach (var argument in call.Arguments)
                {
                    if (Of(argument).Slot is { } given && origins.Carried(argument.Value.Type) is not null)
                        Emit(new Step.Neglect(call, given));
                }

                Throw(call);
                return call.Arguments.IsEmpty ? Operand.Unknown : Of(call.Arguments[0]);
            case ContractEffect.SameElements:
                Throw(call);
                return source is not null ? new Operand.Place(source) : new Operand.Place(result);
            case ContractEffect.StoresElement:
                StoreElements(call, receiver);
                Throw(call);
                break;
            case ContractEffect.TriesToStore:
                Throw(call);
                StoreElements(call, receiver, result);
                break;
            case ContractEffect.StoresUnlessItThrows:
                Throw(call);
                StoreElements(call, receiver);
                break;
            case ContractEffect.TakesElement:
                Throw(call);
                return TakeElement(call, receiver, result);
            case ContractEffect.LooksAtElement:
                Throw(call);
                return LookAtElement(call, receiver, result);
            case ContractEffect.Gathers:
                Throw(call);
                Gather(call, result);
                break;
            case ContractEffect.PicksOne:
                Throw(call);
                Gather(call, result);
                var winner = Temporary(call.Type);
                Emit(new Step.Take(call, slots.Element(result), winner, null));
                return new Operand.Place(winner);
            case ContractEffect.Exchanges:
                return Exchange(call, result);
            case ContractEffect.Owns:
                foreach (var argument in call.Arguments)
                {
                    if (Of(argument).Slot is { } slot)
                        Emit(new Step.Transfer(call, slot));
                }

                Throw(call);
                break;
            case ContractEffect.JoinsBag when call.Arguments.Length > 1 && source is not null:
                if (Of(call.Arguments[1]).Slot is { } bag)
                    Emit(new Step.Deposit(call, slots.Element(bag), source, null));
                Throw(call);
                return new Operand.Place(source);
            case ContractEffect.Clears:
                if (receiver is not null)
                    Emit(new Step.Set(call, slots.Element(receiver), null) { IsRemoval = true });
                break;
            case ContractEffect.ExpectsFailure:
                ForgetFailedStarts(call);
                Throw(call);
                break;
            case ContractEffect.Runs or ContractEffect.RunsForEach or ContractEffect.Continues:
                return RunFunctions(call, source, effect, result);
            default:
                Throw(call);
                break;
        }

        return new Operand.Place(result);
    }

    // Assert.ThrowsAsync<T>(() => start): where the assertion holds, the start has failed.
    private void ForgetFailedStarts(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.Syntax is LambdaExpressionSyntax { ExpressionBody: IdentifierNameSyntax { Identifier.ValueText: var name } }
                && slots.All.FirstOrDefault(slot => slot.Kind is SlotKind.Local && slot.Symbol?.Name == name) is { } start)
            {
                Emit(new Step.Transfer(call, start));
            }
        }
    }

    // WaitAsync and friends give back the same task; FromResult and the like wrap their argument.
    private Operand PassThrough(IInvocationOperation call, Slot source)
    {
        foreach (var argument in call.Arguments.Skip(call.Instance is null ? 1 : 0))
        {
            if (Of(argument).Slot is { } other && origins.Carriers.Carries(argument.Value.Type))
                return new Operand.Place(other);
        }

        return new Operand.Place(source);
    }

    private void StoreElements(IInvocationOperation call, Slot? receiver, Slot? outcome = null)
    {
        if (receiver is null)
            return;

        foreach (var argument in call.Arguments)
        {
            var value = Of(argument);
            if (value is Operand.Aggregate)
            {
                var tuple = Temporary(argument.Value.Type);
                Assign(call, tuple, value);
                Emit(new Step.Deposit(call, slots.Element(receiver), tuple, outcome));
            }
            else if (value.Slot is { } slot && origins.Possible(argument.Value.Type) is not null)
            {
                var isRange = call.TargetMethod.Name.EndsWith("Range", StringComparison.Ordinal);
                NoteView(slot, slots.Element(receiver));
                Emit(new Step.Deposit(call, slots.Element(receiver), isRange ? slots.Element(slot) : slot, outcome));
            }
        }
    }

    private Operand TakeElement(IInvocationOperation call, Slot? receiver, Slot result)
    {
        if (receiver is null)
            return new Operand.Place(result);

        var taken = call.Arguments.FirstOrDefault(argument => argument.Parameter?.RefKind is RefKind.Out);
        var key = call.TargetMethod.Name is "Remove" or "TryRemove" && !call.Arguments.IsEmpty
            && call.Arguments[0].Value.ConstantValue is { HasValue: true, Value: { } constant }
            ? constant
            : null;
        var from = key is null ? slots.Element(receiver) : slots.Keyed(receiver, key);
        var to = taken is null ? result : Of(taken).Slot ?? Temporary(null);
        Emit(new Step.Take(call, from, to, taken is null ? null : result)
        {
            IsExact = key is not null,
            IsByKey = call.TargetMethod.Name is "Remove" or "TryRemove",
        });
        return new Operand.Place(result);
    }

    private Operand LookAtElement(IInvocationOperation call, Slot? receiver, Slot result)
    {
        var seen = call.Arguments.FirstOrDefault(argument => argument.Parameter?.RefKind is RefKind.Out);
        if (receiver is not null)
            Emit(new Step.Peek(call, slots.Element(receiver), seen is null ? null : Of(seen).Slot, result));
        return new Operand.Place(result);
    }

    private void Gather(IInvocationOperation call, Slot result)
    {
        foreach (var argument in call.Arguments)
        {
            if (Of(argument).Slot is not { } slot)
                continue;

            var isMany = argument.Parameter?.Type is IArrayTypeSymbol
                || argument.Parameter?.Type is INamedTypeSymbol { Name: not ("Task" or "ValueTask") };
            Emit(new Step.Alias(
                call, slots.Element(result), isMany ? slots.Element(slot) : slot, IsWeak: true));
        }
    }

    private Operand Exchange(IInvocationOperation call, Slot result)
    {
        if (call.Arguments.Length < 2 || Of(call.Arguments[0]).Slot is not { } location)
            return new Operand.Place(result);

        Emit(new Step.Alias(call, result, location, IsWeak: false));
        var replaces = call.TargetMethod.Name == "Exchange";
        if (replaces)
            Assign(call, location, Of(call.Arguments[1]));
        else if (Of(call.Arguments[1]).Slot is { } value)
            Emit(new Step.Deposit(call, location, value, result) { IsConditional = true });
        return new Operand.Place(result);
    }

    private Operand RunFunctions(IInvocationOperation call, Slot? source, ContractEffect effect, Slot result)
    {
        var isDelayed = effect is ContractEffect.Continues && call.Arguments.Length > 1;
        var mayNotRun = isDelayed || call.Arguments.Any(argument =>
            argument.Parameter?.Type.Name == "CancellationToken" && call.TargetMethod.Name is "Run" or "StartNew"
            && argument.Value.ConstantValue is not { HasValue: true } && !argument.IsImplicit
            && argument.ArgumentKind is not ArgumentKind.DefaultValue
            && argument.Value.Syntax.ToString() is not "CancellationToken.None");
        var element = source is not null && effect is ContractEffect.RunsForEach ? slots.Element(source) : null;
        var isMany = effect is ContractEffect.RunsForEach;
        // A worker's end is run for what it has started also where one of its rounds has failed.
        var hasEnd = call.Arguments.Any(argument => argument.Parameter?.Name is "localFinally");
        var ran = false;
        Slot? own = null;
        foreach (var argument in call.Arguments)
        {
            if (Of(argument) is not Operand.Function { Method: var method } function)
                continue;

            ran = true;
            var inputs = ReceiverOf(function);
            var isInit = argument.Parameter?.Name is "localInit" or "seedFactory";
            if (element is not null && !method.Parameters.IsEmpty && argument.Parameter?.Name is not "localFinally")
                inputs = inputs.Add(new CallInput(method.Parameters[0], new Operand.Place(element)));
            if (effect is ContractEffect.Continues && source is not null && !method.Parameters.IsEmpty)
                inputs = inputs.Add(new CallInput(method.Parameters[0], new Operand.Place(source)));
            if (own is not null && !method.Parameters.IsEmpty)
            {
                // What each worker starts for itself goes through its rounds and comes to its end.
                var last = method.Parameters[argument.Parameter?.Name is "body" ? method.Parameters.Length - 1 : 0];
                inputs = inputs.Add(new CallInput(last.OriginalDefinition, new Operand.Place(own)));
            }

            var target = isMany ? slots.Element(result) : result;
            if (isInit)
                target = own = Temporary(method.ReturnType);
            else if (own is not null)
                target = own;
            Emit(new Step.Call(call, method.OriginalDefinition, inputs, target, origins.Find(call))
            {
                IsDetached = !isMany && !IsWaitedFor(call),
                MayThrow = !isInit && !hasEnd && (isMany || IsWaitedFor(call)),
                MayNotRun = mayNotRun,
                RunsOnSuccess = isDelayed,
                IsInner = isMany || isInit,
            });
        }

        if (ran && isMany && origins.Find(call) is not null && call.TargetMethod.ContainingType.Name is "ParallelEnumerable")
            Emit(new Step.Throw(call) { MayThrow = true });
        Throw(call);
        if (!ran && origins.Find(call) is { } origin)
            Acquire(call, origin, result);
        return new Operand.Place(result);
    }

    // GetOrAdd runs its factory before it knows whether another caller was faster.
    private void Race(IInvocationOperation call, Slot? receiver, Slot result)
    {
        foreach (var argument in call.Arguments)
        {
            if (Of(argument) is Operand.Function { Method: { ReturnType.Name: "Lazy" } lazy } && receiver is not null)
            {
                // Of several lazy values only the one that is kept is ever asked.
                Emit(new Step.Call(call, lazy.OriginalDefinition, ImmutableArray<CallInput>.Empty, result, null)
                {
                    IsInner = true,
                });
                Emit(new Step.Deposit(call, slots.Element(receiver), result, null));
            }
            else if (Of(argument) is Operand.Function { Method: var factory })
            {
                Emit(new Step.Call(
                    call, factory.OriginalDefinition, ImmutableArray<CallInput>.Empty, result, origins.Find(call))
                {
                    IsRacing = true,
                    IsInner = true,
                });
            }
            else if (receiver is not null && Of(argument).Slot is { } slot)
            {
                Emit(new Step.Deposit(call, slots.Element(receiver), slot, Temporary(null)));
            }
        }

        Throw(call);
    }

    private static bool IsWaitedFor(IInvocationOperation call)
    {
        var parent = call.Parent;
        while (parent is IInvocationOperation or IArgumentOperation or IConversionOperation or IArrayInitializerOperation
            or IArrayCreationOperation)
        {
            parent = parent.Parent;
        }

        return parent is not (null or IExpressionStatementOperation
            or ISimpleAssignmentOperation { Target: IDiscardOperation });
    }
}
