using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Origins;

namespace PortLeak.Analyzers.Lowering;

/// <summary>Reads of members and elements.</summary>
internal sealed partial class StepLowerer
{
    private Operand ReadMember(IOperation operation)
    {
        switch (operation)
        {
            case IFieldReferenceOperation { Field: { IsStatic: true } field }:
                return Read(slots.Static(field, field.Type));
            // 'field' in an accessor is the property as others see it.
            case IFieldReferenceOperation { Field: { AssociatedSymbol: IPropertySymbol backed } field, Instance: var self }:
                return Read(slots.Member(SlotOf(self), backed.OriginalDefinition, field.Type));
            case IFieldReferenceOperation { Field: var field, Instance: var instance }:
                return Read(slots.Member(SlotOf(instance), Canonical(field), field.Type));
            case IArrayElementReferenceOperation array:
                return new Operand.Place(ElementAt(
                    SlotOf(array.ArrayReference), array.Indices.FirstOrDefault(), IsStoredTo(array)));
            case IImplicitIndexerReferenceOperation indexer:
                return new Operand.Place(slots.Element(SlotOf(indexer.Instance)));
            case IPropertyReferenceOperation property:
                return ReadProperty(property);
            default:
                return Operand.Unknown;
        }
    }

    private Operand ReadProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (property.IsStatic)
            return property.DeclaringSyntaxReferences.IsEmpty
                ? Operand.Unknown
                : Read(slots.Static(property, property.Type));
        if (reference.Instance is null)
            return Operand.Unknown;

        var instance = Of(reference.Instance).Slot;
        if (property.IsIndexer)
            return new Operand.Place(ElementAt(
                instance ?? Temporary(reference.Instance.Type),
                reference.Arguments.FirstOrDefault()?.Value,
                IsStoredTo(reference)));

        switch (property.ContainingType.Name, property.Name)
        {
            case (_, "Current") when instance is not null && reference.IsImplicit:
                return new Operand.Place(slots.Current(instance, reference.Type));
            case ("Task" or "ValueTask", "Result") when instance is not null:
                Emit(new Step.Await(reference, instance, Abandons: false) { MayThrow = true });
                return new Operand.Place(instance);
            case ("Nullable", "HasValue") when instance is not null:
                return new Operand.Outcome(new Condition(ConditionKind.IsNull, instance, IsNegated: true));
            case ("ThreadLocal", "Value") when instance is not null:
                Force(instance);
                return new Operand.Place(slots.Element(instance));
            case ("Lazy", "Value") when instance is not null:
                // Where the value is there already, asking for it cannot fail.
                Emit(new Step.Await(reference, instance, Abandons: false) { MayThrow = true });
                Force(instance);
                return new Operand.Place(instance);
            case ("Lazy", "IsValueCreated") when instance is not null:
                return new Operand.Outcome(new Condition(ConditionKind.IsNull, instance, IsNegated: true));
            case ("ThreadLocal", "IsValueCreated") when instance is not null:
                return new Operand.Outcome(new Condition(ConditionKind.HasElements, instance));
            case ("ThreadLocal", "Values") when instance is not null:
            case ("Nullable" or "KeyValuePair", "Value" or "Key") when instance is not null:
            case ("Dictionary" or "ConcurrentDictionary" or "IDictionary" or "SortedDictionary", "Values")
                when instance is not null:
            case ("Channel" or "Channel`2", "Reader" or "Writer") when instance is not null:
                return new Operand.Place(instance);
            case ("TaskCompletionSource", "Task") when instance is not null:
                return new Operand.Place(slots.Element(instance));
            case (_, "IsEmpty") when instance is not null && property.DeclaringSyntaxReferences.IsEmpty:
                return new Operand.Outcome(new Condition(ConditionKind.HasElements, instance, IsNegated: true));
            default:
                if (instance is not null && property.GetMethod is { } getter && HasBody(getter) && MayKeep(reference.Instance.Type))
                    Emit(new Step.Use(reference, instance) { MayFill = true });
                var place = slots.Member(
                    instance ?? Temporary(reference.Instance.Type), property.OriginalDefinition, property.Type);
                // As with a lazy value: where it is there already, asking for it cannot fail.
                if (IsMadeOnDemand(property) && origins.Carried(property.Type) is { Carriage: Carriage.Direct })
                    Emit(new Step.Await(reference, place, Abandons: false) { MayThrow = true });
                return Read(place);
        }
    }

    // Port => field ??= PythonPort.Start()
    private static bool IsMadeOnDemand(IPropertySymbol property) =>
        property.GetMethod?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            ArrowExpressionClauseSyntax body => body.Expression,
            AccessorDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
            _ => null,
        } is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression };

    // Whoever asks a lazy value first makes it.
    private void Force(Slot lazy)
    {
        if (_deferred.TryGetValue(lazy, out var produce))
            produce(lazy);
    }

    private Slot ElementAt(Slot collection, IOperation? index, bool isStoredTo)
    {
        if (index?.ConstantValue is { HasValue: true, Value: { } key })
            return slots.Keyed(collection, key);
        if (!isStoredTo && index is ILocalReferenceOperation { Local: var variable }
            && _visits.TryGetValue(variable, out var visit) && visit.Collection == collection)
        {
            return slots.Current(visit.Visitor, null);
        }

        return slots.Element(collection);
    }

    // A parameter of a primary constructor, seen from another member, is a field of the instance.
    private Slot ParameterSlot(IParameterReferenceOperation reference)
    {
        var parameter = reference.Parameter;
        var isPrimary = parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            && !SymbolEqualityComparer.Default.Equals(constructor, root.Outermost.Symbol);
        return isPrimary
            ? slots.Member(slots.This(parameter.ContainingType), parameter, parameter.Type)
            : slots.Parameter(parameter);
    }

    private Slot SlotOf(IOperation? instance) => Of(instance).Slot ?? Temporary(instance?.Type);
}
