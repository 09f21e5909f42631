using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PortLeak.Analyzers.Lowering;

/// <summary>
/// Sequences that run their code when somebody asks for elements: queries and iterators. What they start begins there,
/// one element at a time in a <c>foreach</c>, all at once where the sequence is made into a collection.
/// </summary>
internal sealed partial class StepLowerer
{
    private readonly Dictionary<Slot, Action<Slot>> _deferred = [];
    private readonly Dictionary<SyntaxNode, Action<Slot>> _producers = [];
    private readonly Dictionary<ILocalSymbol, (Slot Collection, Slot Visitor)> _visits = new(SymbolEqualityComparer.Default);

    /// <summary>The sequence runs <paramref name="produce"/> to put its elements into the collection it is given.</summary>
    private Operand Defer(Slot sequence, Action<Slot> produce)
    {
        _deferred[sequence] = produce;
        return new Operand.Place(sequence);
    }

    /// <summary>The value of the operation, with all its elements there.</summary>
    private Operand Eager(IOperation? operation)
    {
        var value = Of(operation);
        if (operation is null || value.Slot is not { } slot || !_deferred.TryGetValue(slot, out var produce))
            return value;

        var collection = Temporary(operation.Type);
        produce(collection);
        return _operands[operation] = new Operand.Place(collection);
    }

    // Somebody else may ask for the elements, or may not.
    private Slot ProduceLater(Action<Slot> produce)
    {
        var collection = Temporary(null);
        var first = _block.Steps.Count;
        produce(collection);
        for (var index = first; index < _block.Steps.Count; index++)
        {
            if (_block.Steps[index] is Step.Call call)
                _block.Steps[index] = call with { MayNotRun = true };
        }

        return collection;
    }

    private void NoteSequence(Slot target, Operand value)
    {
        if (value.Slot is { } source && _deferred.TryGetValue(source, out var produce))
            _deferred[target] = produce;
        else
            _deferred.Remove(target);
    }

    // Where(…) of a deferred sequence is one too.
    private static bool IsLazyOperator(IMethodSymbol method) =>
        method.ContainingType.Name is "Enumerable" or "AsyncEnumerable"
        && method.ReturnType.Name is "IEnumerable" or "IOrderedEnumerable" or "IAsyncEnumerable";

    private Operand LowerSelection(IInvocationOperation call, Operand source, Slot result)
    {
        var selectors = call.Arguments.Select(Of).OfType<Operand.Function>().Select(function => function.Method)
            .Where(method => !method.Parameters.IsEmpty).ToList();
        var origin = origins.Find(call);
        return Defer(result, collection =>
        {
            var items = source;
            if (source.Slot is { } sequence && _deferred.TryGetValue(sequence, out var produce))
            {
                var made = Temporary(null);
                produce(made);
                items = new Operand.Place(made);
            }

            foreach (var selector in selectors)
            {
                var inputs = items.Slot is { } slot
                    ? ImmutableArray.Create(
                        new CallInput(selector.Parameters[0].OriginalDefinition, new Operand.Place(slots.Element(slot))))
                    : ImmutableArray<CallInput>.Empty;
                Emit(new Step.Call(call, selector.OriginalDefinition, inputs, slots.Element(collection), origin)
                {
                    IsInner = true,
                    MayThrow = true,
                });
            }
        });
    }

    private Operand LowerIterator(IInvocationOperation call, ImmutableArray<CallInput> inputs, Slot result)
    {
        var origin = origins.Find(call);
        return Defer(result, collection => Emit(
            new Step.Call(call, call.TargetMethod.OriginalDefinition, inputs, collection, origin) { MayThrow = true }));
    }

    private static bool IsIterator(IMethodSymbol method) =>
        method.ReturnType.Name is "IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator"
        && method.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax()
            .DescendantNodes(node => node is not (Microsoft.CodeAnalysis.CSharp.Syntax.AnonymousFunctionExpressionSyntax))
            .OfType<Microsoft.CodeAnalysis.CSharp.Syntax.YieldStatementSyntax>().Any());

    // for (var i = 0; … begins a visit of every element, as an enumerator does.
    private void BeginVisit(ISimpleAssignmentOperation assignment)
    {
        if (assignment.Target is not ILocalReferenceOperation { Local: var variable, Type.SpecialType: SpecialType.System_Int32 }
            || assignment.Syntax.Parent?.Parent is not Microsoft.CodeAnalysis.CSharp.Syntax.ForStatementSyntax statement
            || CountingLoop.Of(statement) is not { } loop
            || CollectionOf(loop) is not { } collection)
        {
            return;
        }

        if (!_visits.TryGetValue(variable, out var visit))
            _visits.Add(variable, visit = (collection, slots.Temporary(null)));
        Emit(new Step.Set(assignment, slots.Pending(visit.Visitor), null) { IsRemoval = true });
        Emit(new Step.Alias(assignment, slots.Pending(visit.Visitor), slots.Element(collection), IsWeak: true));
    }

    private Slot? CollectionOf(CountingLoop loop)
    {
        var model = root.Graph.OriginalOperation.SemanticModel ?? root.Outermost.Graph.OriginalOperation.SemanticModel;
        return model?.GetSymbolInfo(loop.Collection).Symbol switch
        {
            ILocalSymbol local => slots.Local(local),
            IParameterSymbol parameter => slots.Parameter(parameter),
            IFieldSymbol { IsStatic: true } shared => slots.Static(shared, shared.Type),
            IFieldSymbol field => slots.Member(slots.This(field.ContainingType), field, field.Type),
            _ => null,
        };
    }

    // i < ports.Count: while there is an index left, there is an element left.
    private Condition? NextVisit(IBinaryOperation binary)
    {
        if (binary.LeftOperand is not ILocalReferenceOperation { Local: var variable }
            || !_visits.TryGetValue(variable, out var visit)
            || binary.Syntax.Parent is not Microsoft.CodeAnalysis.CSharp.Syntax.ForStatementSyntax)
        {
            return null;
        }

        var hasNext = Temporary(binary.Type);
        Emit(new Step.Take(binary, slots.Pending(visit.Visitor), slots.Current(visit.Visitor, null), hasNext));
        return new Condition(ConditionKind.IsTrue, hasNext);
    }
}
