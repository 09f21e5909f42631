using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Origins;

namespace PortLeak.Analyzers.Lowering;

/// <summary>Stores: what the target holds from now on.</summary>
internal sealed partial class StepLowerer
{
    private Operand LowerAssignment(ISimpleAssignmentOperation assignment)
    {
        var value = Of(assignment.Value);
        if (assignment is { IsRef: true, Target: ILocalReferenceOperation { Local: var reference } } && value.Slot is { } referred
            && IsTurnedOnce(reference))
        {
            _references[reference] = referred;
            return value;
        }

        // The members of an anonymous object are stored when the object is there.
        if (assignment.Parent is IAnonymousObjectCreationOperation)
            return value;

        Store(assignment, assignment.Target, value);
        BeginVisit(assignment);
        if (assignment.Target is IPropertyReferenceOperation target && SetterOf(target) is null)
            Throw(target);
        return value;
    }

    // A ref local that is never turned to another place is that place by another name.
    private bool IsTurnedOnce(ILocalSymbol reference) => !root.Outermost.Syntax.DescendantNodes().Any(node =>
        node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: RefExpressionSyntax }
        && name.Identifier.ValueText == reference.Name);

    private Operand LowerDeconstruction(IDeconstructionAssignmentOperation deconstruction)
    {
        var value = Of(deconstruction.Value);
        if (value is Operand.Aggregate { Elements: var elements })
            value = new Operand.Aggregate(elements.Select(element => Read(deconstruction, element)).ToImmutableArray());
        Deconstruct(deconstruction, deconstruction.Target, value, deconstruction.Value.Type);
        return value;
    }

    private Operand LowerUpdate(IOperation update, IOperation target)
    {
        Store(update, target, Operand.Unknown);
        return Operand.Unknown;
    }

    // (a, b) = (b, a) reads both before it stores any.
    private Operand Read(IOperation operation, Operand element)
    {
        if (element.Slot is not { IsNamed: true } slot)
            return element;

        var copy = Temporary(slot.Type);
        Emit(new Step.Alias(operation, copy, slot, IsWeak: false));
        return new Operand.Place(copy);
    }

    private void Deconstruct(IOperation operation, IOperation target, Operand value, ITypeSymbol? type)
    {
        if (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;
        if (target is not ITupleOperation tuple)
        {
            Store(operation, target, value);
            return;
        }

        for (var index = 0; index < tuple.Elements.Length; index++)
        {
            var element = tuple.Elements[index];
            Deconstruct(operation, element, ElementOf(value, element, index, type), element.Type);
        }
    }

    private Operand ElementOf(Operand value, IOperation target, int index, ITypeSymbol? type) => (value, type) switch
    {
        (Operand.Aggregate { Elements: var elements }, _) when index < elements.Length => elements[index],
        (Operand.Place { At: var slot }, INamedTypeSymbol { IsTupleType: true } tuple)
            when index < tuple.TupleElements.Length =>
            new Operand.Place(slots.Member(slot, Canonical(tuple.TupleElements[index]), tuple.TupleElements[index].Type)),
        // A Deconstruct method of a record or pair hands out its members by their types.
        (Operand.Place { At: var slot }, INamedTypeSymbol named) when origins.Carriers.Carries(target.Type) =>
            MemberByType(slot, named, target.Type, index),
        (Operand.Place place, _) when origins.Carriers.Carries(target.Type) => place,
        _ => Operand.Unknown,
    };

    private Operand MemberByType(Slot slot, INamedTypeSymbol type, ITypeSymbol? wanted, int index)
    {
        var properties = type.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property.Name != "EqualityContract").ToList();
        var member = index < properties.Count && Fits(properties[index])
            ? properties[index]
            : properties.FirstOrDefault(Fits);
        return member is null || type.DeclaringSyntaxReferences.IsEmpty
            ? new Operand.Place(slot)
            : new Operand.Place(slots.Member(slot, member.OriginalDefinition, member.Type));

        bool Fits(IPropertySymbol property) => SymbolEqualityComparer.Default.Equals(property.Type, wanted);
    }

    private void Store(IOperation operation, IOperation target, Operand value)
    {
        switch (target)
        {
            case IDiscardOperation:
                return;
            case IFlowCaptureReferenceOperation reference when _captureTargets.TryGetValue(reference.Id, out var slot):
                Assign(operation, slot, value);
                return;
            case IPropertyReferenceOperation property when SetterOf(property) is { } setter:
                var inputs = ImmutableArray.Create(
                    new CallInput(null, Of(property.Instance)), new CallInput(setter.Parameters.LastOrDefault(), value));
                Emit(new Step.Call(operation, setter, inputs, null, null) { MayThrow = true });
                return;
            case IPropertyReferenceOperation { Property.IsIndexer: true } or IArrayElementReferenceOperation
                or IImplicitIndexerReferenceOperation:
                if (Of(target).Slot is not { } element)
                    return;
                Emit(new Step.Displace(operation, Displaced(target) ?? element)
                {
                    IsByKey = target is not IPropertyReferenceOperation
                    {
                        Property.ContainingType.Name: "List" or "IList" or "Collection",
                    },
                });
                Assign(operation, element, value, isWeak: element.Kind is not (SlotKind.Keyed or SlotKind.Current));
                return;
            default:
                if (Of(target).Slot is { } place)
                    Assign(operation, place, value);
                else if (target is ITupleOperation)
                    Deconstruct(operation, target, value, target.Type);
                return;
        }
    }

    // In a loop over its indices it is the element that the loop stands on.
    private Slot? Displaced(IOperation target) => target switch
    {
        IArrayElementReferenceOperation array when Of(array.ArrayReference).Slot is { } collection =>
            ElementAt(collection, array.Indices.FirstOrDefault(), isStoredTo: false),
        IPropertyReferenceOperation { Instance: { } instance } indexer when Of(instance).Slot is { } collection =>
            ElementAt(collection, indexer.Arguments.FirstOrDefault()?.Value, isStoredTo: false),
        _ => null,
    };

    private static IMethodSymbol? SetterOf(IPropertyReferenceOperation reference) =>
        reference.Property.SetMethod is { } setter && !reference.Property.IsIndexer && HasBody(setter) ? setter : null;

    private static bool HasBody(IMethodSymbol accessor) =>
        accessor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is
            AccessorDeclarationSyntax { Body: not null }
            or AccessorDeclarationSyntax { ExpressionBody: not null }
            or ArrowExpressionClauseSyntax);

    private void Assign(IOperation operation, Slot target, Operand value, bool isWeak = false)
    {
        if (value.Slot is { } sequence && _deferred.TryGetValue(sequence, out var produce)
            && (target.Kind is not (SlotKind.Local or SlotKind.Capture or SlotKind.Temporary) || IsShared(target)))
        {
            // What a field keeps is asked elsewhere: it begins here.
            value = new Operand.Place(ProduceLater(produce));
        }

        NoteFunction(target, value);
        NoteSequence(target, value);
        NoteStage(target, value);
        switch (value)
        {
            case Operand.Place { At: var source } when source != target:
                NoteView(source, target);
                Emit(new Step.Alias(operation, target, source, isWeak));
                break;
            case Operand.Place:
                return;
            case Operand.Aggregate { Elements: var elements }:
                AssignElements(operation, target, elements);
                break;
            case Operand.Outcome { Condition: var condition } when !isWeak:
                Emit(new Step.Decide(operation, target, condition));
                break;
            case Operand.Function { Method: var method }:
                if (target.Kind is not (SlotKind.Local or SlotKind.Capture or SlotKind.Temporary))
                    Emit(new Step.Entrust(operation, method));
                Emit(new Step.Set(operation, target, Fact.NotNull));
                break;
            case Operand.Constant { Value: var constant } when !isWeak:
                Emit(new Step.Set(operation, target, Fact.Of(constant)));
                break;
            default:
                if (!isWeak)
                    Emit(new Step.Set(operation, target, null));
                break;
        }
    }

    // A function inside of this body may ask for the value.
    private bool IsShared(Slot target) => target.Symbol is { } variable && root.Outermost.Syntax.DescendantNodes()
        .Where(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
        .Any(function => function != root.Syntax && function.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText == variable.Name));

    // Two names of one list, or a list that is an element of another.
    private void NoteView(Slot source, Slot target)
    {
        if (source.Type is not { IsReferenceType: true } type || type.Name is "Task"
            || target.Root.Kind is SlotKind.Temporary || source.Root.Kind is SlotKind.Temporary
            || (origins.Carriers.Find(type)?.Carriage & Carriage.Elements) is null or 0)
        {
            return;
        }

        source.Views.Add(target);
        if (target.Kind is not SlotKind.Element)
            target.Views.Add(source);
    }

    private void AssignElements(IOperation operation, Slot target, ImmutableArray<Operand> elements)
    {
        Emit(new Step.Set(operation, target, Fact.NotNull));
        if (target.Type is not INamedTypeSymbol { IsTupleType: true } type)
        {
            foreach (var element in elements)
                Assign(operation, slots.Element(target), element, isWeak: true);
            return;
        }

        for (var index = 0; index < elements.Length && index < type.TupleElements.Length; index++)
        {
            var member = type.TupleElements[index];
            Assign(operation, slots.Member(target, Canonical(member), member.Type), elements[index]);
        }
    }

    // (int Id, PythonPort Port) has the same second member as (int, PythonPort).
    private static IFieldSymbol Canonical(IFieldSymbol element) =>
        (element.CorrespondingTupleField ?? element).OriginalDefinition;

    // A local that is given one function once is that function; given another, it is neither.
    private void NoteFunction(Slot target, Operand value)
    {
        if (value is Operand.Function function && !_functions.ContainsKey(target))
            _functions.Add(target, function);
        else if (_functions.ContainsKey(target) || value is Operand.Function)
            _functions[target] = null;
    }
}
