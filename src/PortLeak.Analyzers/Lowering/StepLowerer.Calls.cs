using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Origins;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Lowering;

/// <summary>Calls: stops, hand-overs, starts, and bodies whose summary tells what they do.</summary>
internal sealed partial class StepLowerer
{
    private readonly HashSet<SyntaxNode> _lazyLoops = [];

    private Operand LowerCall(IInvocationOperation call)
    {
        var receiver = call.Instance is null ? null : Of(call.Instance).Slot;
        if (LowerStop(call, receiver) || LowerLink(call, receiver) || LowerStageLink(call, receiver))
            return Operand.Unknown;
        if (LowerEnumeration(call, receiver) is { } enumerated)
            return enumerated;

        // record with { … }: the copy holds what the original holds.
        if (call.TargetMethod.Name is "<Clone>$" && receiver is not null)
            return Copy(call, receiver);

        TransferOwned(call, call.Arguments);
        if (PortContracts.Find(call.TargetMethod) is { } effect
            && call.TargetMethod.DeclaringSyntaxReferences.IsEmpty)
        {
            return LowerContract(call, receiver, effect);
        }

        if (call.TargetMethod.MethodKind is MethodKind.DelegateInvoke)
            return LowerDelegateCall(call);
        var callee = Callee(call);
        if (HasKnownBody(call, callee))
        {
            // What an extension is called on is a parameter of its block.
            var self = callee.ContainingType is { TypeKind: TypeKind.Extension } block ? block.ExtensionParameter : null;
            var inputs = Inputs(call, callee).Add(new CallInput(self?.OriginalDefinition, Receiver(call)));
            return IsIterator(callee)
                ? LowerIterator(call, inputs, Temporary(call.Type))
                : Invoke(call, callee, inputs);
        }

        return LowerUnknownCall(call, receiver);
    }

    private Operand Copy(IOperation operation, Slot original)
    {
        var copy = Temporary(operation.Type);
        Emit(new Step.Alias(operation, copy, original, IsWeak: false));
        return new Operand.Place(copy);
    }

    private bool LowerStop(IInvocationOperation call, Slot? receiver)
    {
        if (receiver is null || call.Instance is null)
            return false;

        var type = call.Instance.StripConversions().Type;
        // base.Dispose(disposing), Dispose() from DisposeAsync(): what another part of the clean-up does is in its body.
        if (call.Instance.StripConversions() is IInstanceReferenceOperation && !symbols.IsPortType(type)
            && HasKnownBody(call, Callee(call)))
        {
            return false;
        }

        var name = call.TargetMethod.Name;
        if (call.IsImplicit && IsTask(type) && name is "Dispose")
        {
            Emit(new Step.Misuse(call, receiver));
            return true;
        }

        var isStop = symbols.FindPortType(type) is { } port
            ? port.Stops.Contains(name)
            : name is "Dispose" or "DisposeAsync" && call.Arguments.IsEmpty && !IsTask(type)
                || origins.OwnerStops(type, name);
        if (!isStop)
            return false;

        Emit(new Step.Release(call, receiver, name) { IsImplicit = call.IsImplicit });
        if (type is { Name: "CompositeDisposable" or "DisposableBag" })
            Emit(new Step.Release(call, slots.Element(receiver), name) { IsImplicit = call.IsImplicit });
        Throw(call);
        return true;
    }

    private static bool IsTask(ITypeSymbol? type) => type?.Name is "Task" or "ValueTask";

    private bool LowerLink(IInvocationOperation call, Slot? receiver)
    {
        if (receiver is null || call.TargetMethod.Name != "LinkTo" || !symbols.IsPortType(call.Instance?.Type))
            return false;

        Emit(new Step.Transfer(call, receiver));
        Throw(call);
        return true;
    }

    // What the compiler makes of foreach, and the same written by hand.
    private Operand? LowerEnumeration(IInvocationOperation call, Slot? receiver)
    {
        switch (call.TargetMethod.Name)
        {
            case "GetEnumerator" or "GetAsyncEnumerator":
                var collection = receiver ?? (call.Arguments.IsEmpty ? null : Of(call.Arguments[0]).Slot);
                if (collection is null)
                    return null;

                if (IsLazy(EnumeratedType(call)) && !IsGivenPorts(collection))
                    _lazyLoops.Add(call.Syntax);

                var enumerator = Temporary(call.Type);
                if (_deferred.TryGetValue(collection, out var produce))
                {
                    _producers[call.Syntax] = produce;
                    _lazyLoops.Add(call.Syntax);
                    return new Operand.Place(enumerator);
                }

                Emit(new Step.Alias(call, slots.Pending(enumerator), slots.Element(collection), IsWeak: true));
                Throw(call);
                return new Operand.Place(enumerator);
            case "MoveNext" or "MoveNextAsync" when receiver is not null:
                if (_lazyLoops.Contains(call.Syntax))
                    Emit(new Step.Throw(call) { MayThrow = true });
                else
                    Throw(call);

                var hasNext = Temporary(call.Type);
                if (_producers.TryGetValue(call.Syntax, out var advance))
                {
                    var made = Temporary(null);
                    advance(made);
                    Emit(new Step.Take(call, slots.Element(made), slots.Current(receiver, null), hasNext)
                    {
                        IsExact = true,
                    });
                    return new Operand.Place(hasNext);
                }

                Emit(new Step.Take(call, slots.Pending(receiver), slots.Current(receiver, null), hasNext));
                return new Operand.Place(hasNext);
            default:
                return null;
        }
    }

    private ITypeSymbol? EnumeratedType(IInvocationOperation call)
    {
        var model = root.Outermost.Graph.OriginalOperation.SemanticModel;
        return call.Syntax.FirstAncestorOrSelf<CommonForEachStatementSyntax>() is { } loop
            && model is not null
            ? model.GetTypeInfo(loop.Expression).Type
            : call.Instance?.StripConversions().Type;
    }

    // What runs code of its own at every step. Collections do not, nor what is only seen as a read-only one.
    private static bool IsLazy(ITypeSymbol? type) =>
        type is
        {
            Name: "IEnumerable" or "IAsyncEnumerable" or "ConfiguredCancelableAsyncEnumerable"
            or "ParallelQuery" or "IOrderedEnumerable"
        };

    // What a caller hands over as a sequence of ports, it has started before.
    private bool IsGivenPorts(Slot sequence) =>
        sequence.Kind is SlotKind.Parameter && origins.Possible(sequence.Type) is not null;

    // ((IAsyncDisposable)this).DisposeAsync() is what the type of this object has in its place.
    private static IMethodSymbol Callee(IInvocationOperation call) =>
        call is { TargetMethod.ContainingType.TypeKind: TypeKind.Interface, Instance: { } instance }
        && instance.StripConversions() is IInstanceReferenceOperation { Type: { } self }
        && self.FindImplementationForInterfaceMember(call.TargetMethod) is IMethodSymbol implementation
            ? implementation
            : call.TargetMethod;

    private ImmutableArray<CallInput> Inputs(IInvocationOperation call, IMethodSymbol callee)
    {
        var inputs = Inputs(call.Arguments);
        return SymbolEqualityComparer.Default.Equals(callee, call.TargetMethod)
            ? inputs
            : [.. inputs.Select(input => input with { Parameter = callee.Parameters[input.Parameter!.Ordinal].OriginalDefinition })];
    }

    private static bool HasKnownBody(IInvocationOperation call, IMethodSymbol method)
    {
        if (method.MethodKind is MethodKind.LocalFunction)
            return true;

        // What an object calls on itself, it may have overridden: the type whose instance it is tells.
        if (method.DeclaringSyntaxReferences.IsEmpty || method.IsExtern)
            return false;
        return call.IsVirtual && call.Instance?.StripConversions() is IInstanceReferenceOperation
            || !method.IsAbstract && (!call.IsVirtual || method.ContainingType.IsSealed || method.IsSealed
                || !(method.IsVirtual || method.IsOverride));
    }

    private Operand Receiver(IInvocationOperation call) => Of(call.Instance);

    private Operand Invoke(IInvocationOperation call, IMethodSymbol callee, ImmutableArray<CallInput> inputs)
    {
        var result = Temporary(call.Type);
        Emit(new Step.Call(call, callee.OriginalDefinition, inputs, result, origins.Find(call))
        {
            MayThrow = MayThrow.Classify(call, symbols) && !EndsTheProcess(callee),
            IsVirtual = call.IsVirtual,
            IsDetached = BackgroundWork.Begins(call),
        });
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.RefKind is RefKind.Out && Of(argument).Slot is { } target)
                Insert(new Step.Set(call, target, null));
        }

        if (NeverReturns(callee))
            _block.NeverReturns = true;
        return new Operand.Place(result);
    }

    // [DoesNotReturn] on a method that has no throw in it.
    private static bool EndsTheProcess(IMethodSymbol callee) =>
        NeverReturns(callee) && callee.DeclaringSyntaxReferences.All(reference =>
            !reference.GetSyntax().DescendantTokens().Any(token =>
                token.RawKind == (int)SyntaxKind.ThrowKeyword));

    // What an out argument held is gone when the call begins.
    private void Insert(Step step) => _block.Steps.Insert(_block.Steps.Count - 1, step);

    private Operand LowerDelegateCall(IInvocationOperation call)
    {
        if (call.Instance is not null && FunctionIn(call.Instance) is { } method)
        {
            var inputs = call.Arguments
                .Select((argument, index) => (argument, index))
                .Where(pair => pair.index < method.Parameters.Length)
                .Select(pair => new CallInput(method.Parameters[pair.index], Of(pair.argument)))
                .ToImmutableArray();
            if (Of(call.Instance) is Operand.Function function)
                inputs = inputs.AddRange(ReceiverOf(function));
            return Invoke(call, method, inputs);
        }

        if (call.Instance is IParameterReferenceOperation { Parameter: var given }
            && SymbolEqualityComparer.Default.Equals(given.ContainingSymbol, root.Symbol))
        {
            var result = Temporary(call.Type);
            var arguments = call.Arguments.Select(Of).ToImmutableArray();
            Emit(new Step.Invoke(call, given, arguments, result, origins.Find(call))
            {
                MayThrow = MayThrow.Classify(call, symbols),
            });
            return new Operand.Place(result);
        }

        return LowerUnknownCall(call, receiver: null);
    }

    // A method as a value brings the object along that it is to be called on.
    private ImmutableArray<CallInput> ReceiverOf(Operand.Function function) => function.Operation switch
    {
        IMethodReferenceOperation { Instance: IInstanceReferenceOperation self } =>
            [new CallInput(null, new Operand.Place(slots.This(self.Type)))],
        IMethodReferenceOperation { Instance: { } instance } => [new CallInput(null, Of(instance))],
        _ => [],
    };

    private IMethodSymbol? FunctionIn(IOperation value) => Of(value) switch
    {
        Operand.Function { Method: var method } => method,
        _ when value is ILocalReferenceOperation { Local: var local }
            && !SymbolEqualityComparer.Default.Equals(local.ContainingSymbol, root.Symbol) => Captured(local),
        _ => null,
    };

    // A variable of a body around this one that is given one function and never another.
    private IMethodSymbol? Captured(ILocalSymbol local)
    {
        var outermost = root.Outermost;
        var model = outermost.Graph.OriginalOperation.SemanticModel;
        if (model is null || local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not VariableDeclaratorSyntax variable)
            return null;

        var values = outermost.Syntax.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == local.Name)
            .Select(assignment => assignment.Right)
            .Append(variable.Initializer?.Value)
            .OfType<ExpressionSyntax>()
            .Where(value => value.Kind() is not (SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression
                or SyntaxKind.SuppressNullableWarningExpression))
            .ToList();
        return values.Count == 1 ? model.GetSymbolInfo(values[0]).Symbol as IMethodSymbol : null;
    }

    private Operand LowerUnknownCall(IInvocationOperation call, Slot? receiver)
    {
        if (IsLazyOperator(call.TargetMethod) && !call.Arguments.IsEmpty
            && Of(call.Arguments[0]).Slot is { } sequence && _deferred.TryGetValue(sequence, out var produce))
        {
            return Defer(Temporary(call.Type), produce);
        }

        if (receiver is not null)
            Emit(new Step.Use(call, receiver) { IsReceiver = true, MayFill = MayKeep(call.Instance?.StripConversions().Type) });
        foreach (var argument in call.Arguments)
            Use(call, Eager(argument).Slot);

        Throw(call);
        if (NeverReturns(call.TargetMethod))
            _block.NeverReturns = true;

        var result = Temporary(call.Type);
        if (PassedThrough(call) is { } passed)
            Emit(new Step.Alias(call, result, passed, IsWeak: false));
        else if (origins.Find(call) is { } origin && !SuppliesResult(call))
            Acquire(call, origin, result);
        else
            Emit(new Step.Set(call, result, null));
        BindOutArguments(call, result);
        return new Operand.Place(result);
    }

    private void Acquire(IInvocationOperation call, Origin origin, Slot result)
    {
        var carried = origins.Carried(call.TargetMethod.ReturnType);
        var isPending = carried is not null && (carried.Carriage & Carriage.Pending) != 0;
        var target = carried is null ? result : PlaceWithin(result, Unwrapped(call.TargetMethod.ReturnType));
        Emit(new Step.Acquire(call, origin, target, isPending)
        {
            IsAlwaysThere = target == result
                && Unwrapped(call.TargetMethod.ReturnType).NullableAnnotation is NullableAnnotation.NotAnnotated,
        });
    }

    // Where in the value the port sits: the first tuple element or element of a collection that carries one.
    private Slot PlaceWithin(Slot slot, ITypeSymbol type)
    {
        switch (type)
        {
            case INamedTypeSymbol { IsTupleType: true } tuple:
                var element = tuple.TupleElements.First(candidate => origins.Carriers.Carries(candidate.Type));
                return slots.Member(slot, Canonical(element), element.Type);
            case IArrayTypeSymbol:
                return slots.Element(slot);
            default:
                return slot;
        }
    }

    private static ITypeSymbol Unwrapped(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task
            ? task.TypeArguments[0]
            : type;

    // T Track<T>(T item) gives back what it was given.
    private Slot? PassedThrough(IInvocationOperation call)
    {
        var definition = call.TargetMethod.OriginalDefinition;
        if (Unwrapped(definition.ReturnType) is not ITypeParameterSymbol result)
            return null;

        return call.Arguments
            .Where(argument => argument.Parameter is { RefKind: RefKind.None } parameter
                && SymbolEqualityComparer.Default.Equals(
                    Unwrapped(parameter.OriginalDefinition.Type), result))
            .Select(argument => Of(argument).Slot)
            .FirstOrDefault(slot => slot is not null);
    }

    // First<T>(IEnumerable<T>), Dictionary<K, V>.GetValueOrDefault: the result comes out of what is there already.
    private static bool SuppliesResult(IInvocationOperation call)
    {
        var definition = (call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition;
        if (!definition.DeclaringSyntaxReferences.IsEmpty || definition.MethodKind is MethodKind.DelegateInvoke)
            return false;
        if (Unwrapped(definition.ReturnType) is not ITypeParameterSymbol result)
            return false;

        return result.ContainingSymbol is INamedTypeSymbol
            || definition.Parameters.Any(parameter => parameter.Type is INamedTypeSymbol { TypeKind: not TypeKind.Delegate } type
                && type.TypeArguments.Any(argument => SymbolEqualityComparer.Default.Equals(argument, result)));
    }

    private void BindOutArguments(IInvocationOperation call, Slot result)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { RefKind: RefKind.Out or RefKind.Ref } parameter)
                continue;

            var target = Of(argument).Slot;
            if (parameter.RefKind is RefKind.Ref)
                continue;
            if (SuppliesOut(call, parameter) || origins.FindOut(call, parameter) is not { } origin)
            {
                if (target is not null)
                    Emit(new Step.Set(call, target, null));
                continue;
            }

            Emit(new Step.Acquire(call, origin, target ?? Temporary(parameter.Type), IsPending: false)
            {
                Success = call.Type?.SpecialType is SpecialType.System_Boolean ? result : null,
            });
        }
    }

    // TryGetValue and the like of a library's collections.
    private static bool SuppliesOut(IInvocationOperation call, IParameterSymbol parameter) =>
        call.TargetMethod.DeclaringSyntaxReferences.IsEmpty
        && parameter.OriginalDefinition.Type is ITypeParameterSymbol;

    private void Use(IOperation operation, Slot? slot)
    {
        if (slot is not null)
            Emit(new Step.Use(operation, slot) { MayFill = MayKeep(slot.Type) });
    }

    // An object of the program's own may be given a port by anybody who gets hold of it.
    private bool MayKeep(ITypeSymbol? type) =>
        type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } && !symbols.IsPortType(type);

    private static bool NeverReturns(IMethodSymbol method) =>
        method is { Name: "Exit" or "FailFast", ContainingType: { Name: "Environment" } }
        || method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "DoesNotReturnAttribute");
}
