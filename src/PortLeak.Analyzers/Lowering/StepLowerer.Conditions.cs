using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Lowering;

/// <summary>Tests whose outcome the state may know.</summary>
internal sealed partial class StepLowerer
{
    // A condition that people test twice is short; a longer one is not remembered.
    private const int MaxConditionDepth = 8;

    private Condition? ConditionOf(IOperation operation)
    {
        operation = operation.StripParentheses();
        if (_operands.TryGetValue(operation, out var known) && known is Operand.Outcome { Condition: var found })
            return found;

        return operation switch
        {
            IIsNullOperation isNull => NullTest(isNull.Operand),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not =>
                ConditionOf(not.Operand)?.Negate(),
            IBinaryOperation binary => ComparisonOf(binary) ?? Remembered(binary),
            IIsPatternOperation pattern => PatternOf(pattern.Value, pattern.Pattern) ?? Remembered(pattern),
            IIsTypeOperation isType when Of(isType.ValueOperand).Slot is { } slot =>
                new Condition(ConditionKind.IsOfType, slot, isType.TypeOperand, isType.IsNegated),
            _ => Of(operation) switch
            {
                Operand.Outcome { Condition: var condition } => condition,
                Operand.Place { At: var slot } => new Condition(ConditionKind.IsTrue, slot),
                _ => Remembered(operation),
            },
        };
    }

    private Condition? NullTest(IOperation operand) =>
        Of(operand).Slot is { } slot ? new Condition(ConditionKind.IsNull, slot) : null;

    private Condition? ComparisonOf(IBinaryOperation binary)
    {
        var isNegated = binary.OperatorKind is BinaryOperatorKind.NotEquals;
        var (left, right) = (Of(binary.LeftOperand), Of(binary.RightOperand));
        if ((CountTest(binary) ?? NextVisit(binary)) is { } count)
            return count;
        if (!isNegated && binary.OperatorKind is not BinaryOperatorKind.Equals)
            return null;
        if (left is Operand.Constant)
            (left, right) = (right, left);

        return (left, right) switch
        {
            (Operand.Place { At: var slot }, Operand.Constant { Value: null }) =>
                new Condition(ConditionKind.IsNull, slot, IsNegated: isNegated),
            (Operand.Place { At: var slot }, Operand.Constant { Value: bool value }) =>
                new Condition(ConditionKind.IsTrue, slot, IsNegated: isNegated == value),
            (Operand.Outcome { Condition: var condition }, Operand.Constant { Value: bool value }) =>
                isNegated == value ? condition.Negate() : condition,
            (Operand.Place { At: var slot }, Operand.Constant { Value: var value }) =>
                new Condition(ConditionKind.EqualsConstant, slot, value, isNegated),
            _ => null,
        };
    }

    // ports.Count > 0, ports.Length != 0, 0 < ports.Count
    private Condition? CountTest(IBinaryOperation binary)
    {
        if (binary.LeftOperand is not IPropertyReferenceOperation { Property.Name: "Count" or "Length" } count
            || Of(count.Instance).Slot is not { } collection
            || binary.RightOperand.ConstantValue is not { HasValue: true, Value: 0 })
        {
            return null;
        }

        return binary.OperatorKind switch
        {
            BinaryOperatorKind.GreaterThan or BinaryOperatorKind.NotEquals =>
                new Condition(ConditionKind.HasElements, collection),
            BinaryOperatorKind.Equals => new Condition(ConditionKind.HasElements, collection, IsNegated: true),
            _ => null,
        };
    }

    private Condition? PatternOf(IOperation value, IPatternOperation pattern)
    {
        if (Of(value).Slot is not { } slot)
            return null;

        Bind(pattern, slot);
        return Matches(slot, pattern);
    }

    private static Condition? Matches(Slot slot, IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } }:
                return constant switch
                {
                    null => new Condition(ConditionKind.IsNull, slot),
                    bool truth => new Condition(ConditionKind.IsTrue, slot, IsNegated: !truth),
                    _ => new Condition(ConditionKind.EqualsConstant, slot, constant),
                };
            case INegatedPatternOperation negated:
                return Matches(slot, negated.Pattern)?.Negate();
            case IRecursivePatternOperation recursive:
                var isPartial = !recursive.DeconstructionSubpatterns.IsEmpty || !recursive.PropertySubpatterns.IsEmpty;
                return SymbolEqualityComparer.Default.Equals(recursive.MatchedType, recursive.InputType)
                    ? new Condition(ConditionKind.IsNull, slot, IsNegated: true, IsPartial: isPartial)
                    : new Condition(ConditionKind.IsOfType, slot, recursive.MatchedType, IsPartial: isPartial);
            case IDeclarationPatternOperation { MatchesNull: false } declaration:
                return new Condition(ConditionKind.IsOfType, slot, declaration.MatchedType);
            case ITypePatternOperation type:
                return new Condition(ConditionKind.IsOfType, slot, type.MatchedType);
            case IListPatternOperation { Patterns.Length: > 0 }:
                return new Condition(ConditionKind.HasElements, slot, IsPartial: true);
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and:
                IPatternOperation first = and;
                while (first is IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } list)
                    first = list.LeftPattern;
                return Matches(slot, first) is { } condition ? condition with { IsPartial = true } : null;
            default:
                return null;
        }
    }

    // The names of a pattern are bound where it matches, and nobody can read them where it does not.
    private void Bind(IPatternOperation pattern, Slot slot)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local } declaration:
                Bind(pattern, local, declaration.MatchedType, slot);
                break;
            case IListPatternOperation list:
                foreach (var element in list.Patterns)
                    Bind(element is ISlicePatternOperation { Pattern: { } rest } ? rest : element, slots.Element(slot));
                break;
            case IRecursivePatternOperation recursive:
                if (recursive.DeclaredSymbol is ILocalSymbol name)
                    Bind(pattern, name, recursive.MatchedType, slot);
                foreach (var property in recursive.PropertySubpatterns)
                {
                    if (property.Member is IMemberReferenceOperation { Member: var member } reference)
                        Bind(property.Pattern, slots.Member(slot, member.OriginalDefinition, reference.Type));
                }

                for (var index = 0; index < recursive.DeconstructionSubpatterns.Length; index++)
                {
                    var part = recursive.DeconstructionSubpatterns[index];
                    var whole = recursive.MatchedType;
                    if (whole is INamedTypeSymbol { IsTupleType: true } tuple && index < tuple.TupleElements.Length)
                        Bind(part, slots.Member(slot, Canonical(tuple.TupleElements[index]), part.InputType));
                    else if (origins.Carriers.Carries(part.InputType) && whole is INamedTypeSymbol type
                        && MemberByType(slot, type, part.InputType, index).Slot is { } memberSlot)
                        Bind(part, memberSlot);
                }

                break;
            case INegatedPatternOperation negated:
                Bind(negated.Pattern, slot);
                break;
            case IBinaryPatternOperation binary:
                foreach (var part in PartsOf(binary))
                    Bind(part, slot);
                break;
        }
    }

    // 1 or 2 or 3: a list by another name, as long as its writer likes, so no recursion.
    private static Stack<IPatternOperation> PartsOf(IBinaryPatternOperation binary)
    {
        var parts = new Stack<IPatternOperation>();
        IPatternOperation left = binary;
        while (left is IBinaryPatternOperation list)
        {
            parts.Push(list.RightPattern);
            left = list.LeftPattern;
        }

        parts.Push(left);
        return parts;
    }

    private void Bind(IPatternOperation pattern, ILocalSymbol local, ITypeSymbol? type, Slot slot)
    {
        NoteFunction(slots.Local(local), Operand.Unknown);
        Emit(new Step.Alias(pattern, slots.Local(local), slot, IsWeak: false) { Type = type });
    }

    // The same condition over values that nothing has changed has the same outcome.
    private Condition? Remembered(IOperation operation)
    {
        var text = new StringBuilder();
        var variables = new List<Slot>();
        if (!Describe(operation, text, variables, MaxConditionDepth) || variables.Count == 0)
            return null;

        var condition = slots.Condition(text.ToString());
        foreach (var variable in variables)
            variable.Conditions.Add(condition);
        condition.Variables.UnionWith(variables);

        return new Condition(ConditionKind.IsTrue, condition);
    }

    private bool Describe(IOperation operation, StringBuilder text, List<Slot> variables, int depth)
    {
        if (depth == 0)
            return false;
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            text.Append(constant ?? "null").Append(' ');
            return true;
        }

        switch (operation)
        {
            case ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation
                when Of(operation).Slot is { } slot:
                text.Append('#').Append(slot.Id).Append(' ');
                variables.Add(slot);
                return true;
            case IFieldReferenceOperation { Field: { IsReadOnly: true } or { IsConst: true } }
                or IPropertyReferenceOperation { Property: { SetMethod: null, IsIndexer: false } }
                or IPropertyReferenceOperation { Property: { SetMethod.IsInitOnly: true, IsIndexer: false } }:
                if (MayThrow.Classify(operation, symbols) || Of(operation).Slot is not { } member)
                    return false;
                text.Append('#').Append(member.Id).Append(' ');
                variables.Add(member.Root);
                return member.Root.Kind is not SlotKind.Temporary;
            case IBinaryOperation { OperatorMethod: null } or IUnaryOperation { OperatorMethod: null }
                or IConversionOperation { OperatorMethod: null }:
                text.Append(operation.Kind).Append((operation as IBinaryOperation)?.OperatorKind.ToString())
                    .Append((operation as IUnaryOperation)?.OperatorKind.ToString()).Append('(');
                foreach (var child in operation.ChildOperations)
                {
                    if (!Describe(child, text, variables, depth - 1))
                        return false;
                }

                text.Append(')');
                return true;
            default:
                return false;
        }
    }
}
