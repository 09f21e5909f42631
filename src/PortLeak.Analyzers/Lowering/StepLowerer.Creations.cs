using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Lowering;

/// <summary>Objects, arrays and collections that come into being.</summary>
internal sealed partial class StepLowerer
{
    private Operand LowerCreation(IObjectCreationOperation creation)
    {
        var mayThrow = MayThrow.Classify(creation, symbols);
        var result = Temporary(creation.Type);
        Emit(new Step.Set(creation, result, Fact.NotNull));
        TransferOwned(creation, creation.Arguments);
        var isLent = IsGivenPorts(creation) && creation.Arguments.Any(origins.Lends);
        if (creation.Constructor is { } constructor && PrimaryConstructor.DeclarationOf(constructor) is { } declaration)
        {
            if (mayThrow)
                Emit(new Step.Throw(creation) { MayThrow = true });
            foreach (var argument in creation.Arguments)
            {
                if (argument.Parameter is { } parameter && !isLent)
                    Keep(creation, declaration, parameter.OriginalDefinition, Of(argument), result);
            }
        }
        else if (creation.Constructor is { DeclaringSyntaxReferences.IsEmpty: false } known
            && !isLent)
        {
            var inputs = Inputs(creation.Arguments).Add(new CallInput(null, new Operand.Place(result)));
            Emit(new Step.Call(creation, known.OriginalDefinition, inputs, result, null) { MayThrow = mayThrow });
        }
        else
        {
            if (mayThrow)
                Emit(new Step.Throw(creation) { MayThrow = true });
            Wrap(creation, result);
            RunLater(creation);
            NoteStage(creation, result);
        }

        if (!isLent && origins.Find(creation) is { } origin)
            Emit(new Step.Acquire(creation, origin, result, IsPending: false) { IsAround = true });
        return new Operand.Place(result);
    }

    // new Thread(() => …), new Task(() => …): what the body leaves behind is there some time after.
    private void RunLater(IObjectCreationOperation creation)
    {
        if (creation.Type is not { Name: "Thread" or "Task" })
            return;

        foreach (var argument in creation.Arguments)
        {
            if (Of(argument) is Operand.Function { Method: var body } function)
            {
                Emit(new Step.Call(
                    creation, body.OriginalDefinition, ReceiverOf(function), null, null)
                {
                    IsDetached = true,
                });
            }
        }
    }

    // A primary constructor stores its parameters in the members that are initialized with them, in themselves, or in
    // its base.
    private void Keep(
        IOperation creation, PrimaryConstructor declaration, IParameterSymbol parameter, Operand value, Slot instance)
    {
        if (KnownSymbols.IsBorrowed(parameter))
            return;

        foreach (var member in declaration.MembersThatKeep(parameter))
        {
            var type = (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type ?? parameter.Type;
            Assign(creation, slots.Member(instance, member, type), value);
        }

        if (declaration.HandedOn(parameter) is not var (constructor, target))
            return;
        if (PrimaryConstructor.DeclarationOf(constructor) is { } @base)
        {
            Keep(creation, @base, target, value, instance);
            return;
        }

        var inputs = ImmutableArray.Create(new CallInput(target, value), new CallInput(null, new Operand.Place(instance)));
        Emit(new Step.Call(creation, constructor, inputs, instance, null));
    }

    private bool IsGivenPorts(IObjectCreationOperation creation) =>
        creation.Arguments.Any(argument => origins.Possible(argument.Value.Type) is not null);

    // new ValueTask<T>(port), new KeyValuePair<K, T>(key, port), new List<T>(ports): the wrapper carries its content.
    private void Wrap(IObjectCreationOperation creation, Slot result)
    {
        foreach (var argument in creation.Arguments)
        {
            if (creation.Type is { Name: "Lazy" or "ThreadLocal" } type
                && Of(argument) is Operand.Function { Method: var factory })
            {
                Defer(result, value => Emit(new Step.Call(
                    creation,
                    factory.OriginalDefinition,
                    ImmutableArray<CallInput>.Empty,
                    type.Name is "ThreadLocal" ? slots.Element(value) : value,
                    null)
                {
                    IsInner = true,
                }));
            }
        }

        var isValue = creation.Type is { Name: "ValueTask" or "KeyValuePair" or "Lazy" or "Tuple" or "Nullable" };
        foreach (var argument in creation.Arguments)
        {
            if (Of(argument).Slot is not { } slot || !origins.Carriers.Carries(argument.Value.Type))
                continue;

            if (isValue)
                Emit(new Step.Alias(creation, result, slot, IsWeak: true));
            else if (creation.Constructor?.ContainingNamespace?.ToDisplayString()
                .StartsWith("System.Collections", StringComparison.Ordinal) is true)
                Emit(new Step.Alias(creation, slots.Element(result), slots.Element(slot), IsWeak: true));
        }
    }

    private Operand LowerAnonymousObject(IAnonymousObjectCreationOperation creation)
    {
        var result = Temporary(creation.Type);
        foreach (var assignment in creation.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (assignment.Target is IPropertyReferenceOperation { Property: var property })
                Assign(creation, slots.Member(result, property.OriginalDefinition, property.Type), Of(assignment.Value));
        }

        return new Operand.Place(result);
    }

    private Operand LowerElements(IOperation creation, ImmutableArray<IOperation> elements)
    {
        var result = Temporary(creation.Type);
        var hasSpread = elements.Any(element => element is ISpreadOperation);
        for (var index = 0; index < elements.Length; index++)
        {
            var element = elements[index];
            if (element is ISpreadOperation { Operand: { } sequence } && Eager(sequence).Slot is { } spread)
                Emit(new Step.Alias(creation, slots.Element(result), slots.Element(spread), IsWeak: true));
            else if (hasSpread)
                Assign(creation, slots.Element(result), Of(element), isWeak: true);
            else
                Assign(creation, slots.Keyed(result, index), Of(element));
        }

        return new Operand.Place(result);
    }

    /// <summary>Ports handed to parameters that say they take them.</summary>
    private void TransferOwned(IOperation call, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && Of(argument).Slot is { } slot
                && KnownSymbols.TakesOwnership(parameter))
            {
                Emit(new Step.Transfer(call, slot));
            }
        }
    }

    // out _ is a place too, which nobody can name.
    private Operand Passed(IArgumentOperation argument) =>
        argument is { Parameter.RefKind: RefKind.Out } && Of(argument).Slot is null
            ? new Operand.Place(Temporary(argument.Value.Type))
            : Eager(argument);

    private ImmutableArray<CallInput> Inputs(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Where(argument => argument.Parameter is not null)
            .Select(argument => new CallInput(argument.Parameter!.OriginalDefinition, Passed(argument))
            {
                Origin = argument is { Parameter.RefKind: RefKind.Out or RefKind.Ref, Parent: IInvocationOperation call }
                    ? origins.FindOut(call, argument.Parameter)
                    : null,
            })
            .ToImmutableArray();
}
