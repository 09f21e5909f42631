using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Origins;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Lowering;

/// <summary>
/// Turns the operations of Roslyn's blocks into steps, operands before what uses them. The walk keeps its own stack:
/// a sum of ten thousand terms needs no more of the thread's than a sum of two.
/// </summary>
internal sealed partial class StepLowerer(AnalysisRoot root, SlotTable slots, KnownSymbols symbols, OriginFinder origins)
{
    private readonly Dictionary<IOperation, Operand> _operands = [];
    private readonly Dictionary<Slot, Operand.Function?> _functions = [];
    private readonly Dictionary<CaptureId, Slot> _captureTargets = [];
    private readonly Dictionary<CaptureId, Slot> _variables = [];
    private readonly Dictionary<ILocalSymbol, Slot> _references = new(SymbolEqualityComparer.Default);
    private readonly Lazy<HashSet<CaptureId>> _forked = new(() => Forked(root.Graph));
    private LoweredBlock _block = new();

    public LoweredBlock Lower(BasicBlock block)
    {
        _block = new LoweredBlock();
        foreach (var operation in block.Operations)
        {
            Walk(operation);
            EndStatement(operation);
        }

        if (block.BranchValue is { } branch)
        {
            Walk(branch);
            _block.Branch = Of(branch);
            _block.BranchOperation = branch;
            if (block.ConditionKind is not ControlFlowConditionKind.None)
                _block.Branch = _block.Branch is not Operand.Constant && ConditionOf(branch) is { } condition
                    ? new Operand.Outcome(condition)
                    : _block.Branch;
            else if (block.FallThroughSuccessor?.Semantics is ControlFlowBranchSemantics.Return)
                Return(branch, _block.Branch, slots.Result);
        }

        _operands.Clear();
        return _block;
    }

    private void Walk(IOperation operation)
    {
        var pending = new Stack<(IOperation Operation, IOperation.OperationList.Enumerator Children)>();
        pending.Push((operation, operation.ChildOperations.GetEnumerator()));
        while (pending.Count > 0)
        {
            var (current, children) = pending.Pop();
            if (HasOwnPath(current) && children.MoveNext())
            {
                var child = children.Current;
                pending.Push((current, children));
                pending.Push((child, child.ChildOperations.GetEnumerator()));
                continue;
            }

            _operands[current] = Leave(current);
        }
    }

    // Bodies and patterns are not evaluated in place, and names not at all.
    private static bool HasOwnPath(IOperation operation) => operation is not
        (IFlowAnonymousFunctionOperation or INameOfOperation or IPatternOperation or ITypeOfOperation);

    private Operand Leave(IOperation operation)
    {
        if (operation.ConstantValue.HasValue && operation is not IFlowCaptureOperation)
            return new Operand.Constant(operation.ConstantValue.Value);

        if (operation is IIsPatternOperation
            { Pattern: IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } } always)
        {
            if (Of(always.Value).Slot is { } matched)
                Bind(always.Pattern, matched);
            return new Operand.Constant(true);
        }

        var value = operation switch
        {
            IFlowCaptureOperation capture => Capture(capture),
            IFlowCaptureReferenceOperation reference => Read(reference),
            ILocalReferenceOperation local => Read(_references.TryGetValue(local.Local, out var place) ? place : slots.Local(local.Local)),
            IParameterReferenceOperation parameter => Read(ParameterSlot(parameter)),
            IInstanceReferenceOperation instance => new Operand.Place(slots.This(instance.Type)),
            IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation
                or IImplicitIndexerReferenceOperation => ReadMember(operation),
            ISimpleAssignmentOperation assignment => LowerAssignment(assignment),
            IDeconstructionAssignmentOperation deconstruction => LowerDeconstruction(deconstruction),
            ICompoundAssignmentOperation compound => LowerUpdate(compound, compound.Target),
            IIncrementOrDecrementOperation increment => LowerUpdate(increment, increment.Target),
            IDeclarationExpressionOperation declaration => Of(declaration.Expression),
            IConversionOperation conversion => LowerConversion(conversion),
            IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
            IAwaitOperation await => LowerAwait(await),
            IInvocationOperation call => LowerCall(call),
            IObjectCreationOperation creation => LowerCreation(creation),
            IAnonymousObjectCreationOperation creation => LowerAnonymousObject(creation),
            IArrayCreationOperation array => LowerElements(array, array.Initializer?.ElementValues ?? []),
            ICollectionExpressionOperation collection => LowerElements(collection, collection.Elements),
            ISpreadOperation spread => Of(spread.Operand),
            ITupleOperation tuple => new Operand.Aggregate(tuple.Elements.Select(Of).ToImmutableArray()),
            IDelegateCreationOperation creation => Of(creation.Target),
            IFlowAnonymousFunctionOperation function => new Operand.Function(function.Symbol, function),
            IMethodReferenceOperation method => new Operand.Function(method.Method, method),
            IReturnOperation { Kind: OperationKind.YieldReturn } yield => LowerYield(yield),
            IArgumentOperation argument => Of(argument.Value),
            IExpressionStatementOperation statement => Of(statement.Operation),
            IIsNullOperation or IBinaryOperation or IUnaryOperation or IIsPatternOperation or IIsTypeOperation =>
                ConditionOf(operation) is { } condition ? new Operand.Outcome(condition) : Operand.Unknown,
            _ => Operand.Unknown,
        };
        if (operation is not (IInvocationOperation or IObjectCreationOperation or IAwaitOperation)
            && !IsStoredTo(operation) && !IsAwaited(operation))
        {
            Throw(operation);
        }

        return value;
    }

    // The setter runs after the right side.
    private static bool IsStoredTo(IOperation operation) =>
        operation.Parent is ISimpleAssignmentOperation assignment && assignment.Target == operation;

    // Task.Result has been lowered to an await, which may throw already.
    private bool IsAwaited(IOperation operation) =>
        _block.Steps.Skip(_block.Steps.Count - 3).Any(step => step is Step.Await await && await.Operation == operation);

    private Operand Of(IOperation? operation) =>
        operation is not null && _operands.TryGetValue(operation, out var operand) ? operand : Operand.Unknown;

    private void Emit(Step step) => _block.Steps.Add(step);

    /// <summary>Notes that the operation may throw, where it may.</summary>
    private void Throw(IOperation operation)
    {
        if (MayThrow.Classify(operation, symbols))
            Emit(new Step.Throw(operation) { MayThrow = true });
    }

    private Slot Temporary(ITypeSymbol? type)
    {
        var slot = slots.Temporary(type);
        _block.Temporaries.Add(slot);
        return slot;
    }

    private void EndStatement(IOperation operation)
    {
        if (_block.Temporaries.Count == 0)
            return;

        Emit(new Step.Forget(operation, _block.Temporaries.ToImmutableArray()));
        _block.Temporaries = [];
    }

    private Operand Capture(IFlowCaptureOperation capture)
    {
        var value = Of(capture.Value);
        // Within one expression a captured variable is the variable.
        if (capture.Value is ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation
            && value.Slot is { } variable && !_forked.Value.Contains(capture.Id))
        {
            _captureTargets[capture.Id] = variable;
            _variables[capture.Id] = variable;
            return value;
        }

        var slot = slots.Capture(capture.Id, capture.Value.Type);
        if (capture.Value is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation
                or IPropertyReferenceOperation or IArrayElementReferenceOperation
            && value.Slot is { } target)
        {
            _captureTargets[capture.Id] = target;
        }

        Assign(capture, slot, value);
        return value;
    }

    // The captures that get their value on several branches: the outcome of a ternary, a switch or a coalescence.
    private static HashSet<CaptureId> Forked(ControlFlowGraph graph)
    {
        var seen = new HashSet<CaptureId>();
        return [.. graph.Blocks.SelectMany(block => block.Operations).OfType<IFlowCaptureOperation>()
            .Select(capture => capture.Id).Where(id => !seen.Add(id))];
    }

    private Operand Read(IFlowCaptureReferenceOperation reference) =>
        Read(_variables.TryGetValue(reference.Id, out var variable)
            ? variable
            : slots.Capture(reference.Id, reference.Type));

    private Operand Read(Slot slot) =>
        _functions.TryGetValue(slot, out var function) && function is not null ? function : new Operand.Place(slot);

    private Operand LowerConversion(IConversionOperation conversion) => conversion.OperatorMethod is null
        ? Of(conversion.Operand)
        : Operand.Unknown;

    private Operand LowerAwait(IAwaitOperation await)
    {
        var value = Of(await.Operation);
        if (IsCallThatThrows(await.Operation.StripConfigured()))
            return value;

        var mayThrow = MayThrow.Classify(await, symbols);
        if (value.Slot is { } slot)
            Emit(new Step.Await(await, slot, Abandons(await.Operation)) { MayThrow = mayThrow });
        else if (mayThrow)
            Emit(new Step.Throw(await) { MayThrow = true });

        return value;
    }

    // The call of a body of this compilation throws what its await would, and knows better whether it does.
    private bool IsCallThatThrows(IOperation awaited) =>
        awaited is IInvocationOperation call
        && origins.Possible(call.Type) is null
        && _block.Steps.Any(step => step is Step.Call { MayThrow: true } && step.Operation == call);

    // A time-out or the loser of a race leaves the start behind, whatever becomes of it.
    private static bool Abandons(IOperation awaited) =>
        awaited.StripConfigured() is IInvocationOperation { TargetMethod.Name: "WaitAsync" or "WhenAny" };

    private Operand LowerYield(IReturnOperation yield)
    {
        if (yield.ReturnedValue is not null)
            Return(yield, Of(yield.ReturnedValue), slots.Element(slots.Result));
        Emit(new Step.Yield(yield));
        return Operand.Unknown;
    }

    private void ReturnElements(IOperation operation, ImmutableArray<Operand> elements, Slot target)
    {
        var type = root.Method is { } method ? Unwrapped(method.ReturnType) as INamedTypeSymbol : null;
        for (var index = 0; index < elements.Length; index++)
        {
            var member = type is { IsTupleType: true } && index < type.TupleElements.Length
                ? slots.Member(target, Canonical(type.TupleElements[index]), type.TupleElements[index].Type)
                : target;
            Return(operation, elements[index], member);
        }
    }

    // public Task BootAsync() => PythonPort.StartAsync() keeps the port from its caller.
    private bool ReturnsNothing() => root.Method is { } method
        && (method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 });

    private void Return(IOperation operation, Operand value, Slot target)
    {
        if (value is Operand.Place && ReturnsNothing())
            return;

        switch (value)
        {
            case Operand.Place { At: var slot } when _deferred.TryGetValue(slot, out var produce):
                Emit(new Step.Return(operation, ProduceLater(produce), target));
                break;
            case Operand.Place { At: var slot }:
                Emit(new Step.Return(operation, slot, target));
                break;
            case Operand.Aggregate { Elements: var elements }:
                ReturnElements(operation, elements, target);
                break;
            case Operand.Function { Method: var method }:
                Emit(new Step.Entrust(operation, method));
                break;
            case Operand.Constant { Value: var constant }:
                Emit(new Step.Set(operation, slots.Result, Fact.Of(constant)));
                break;
        }
    }
}
