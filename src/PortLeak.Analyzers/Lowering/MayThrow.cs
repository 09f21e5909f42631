using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Lowering;

/// <summary>
/// The one list of what may throw; docs/architecture.md carries it in words. It looks at a single operation, never at
/// its operands, so that the graph and the fault points of the tests fall on the same places.
/// </summary>
/// <remarks>
/// Out of memory and stack overflow are left out. Operations that the compiler adds (the calls behind <c>foreach</c>,
/// <c>lock</c> and <c>using</c>) are taken not to throw here; the advance of a lazy sequence does, which the lowering
/// knows.
/// </remarks>
internal static class MayThrow
{
    public static bool Classify(IOperation operation, KnownSymbols symbols) => operation switch
    {
        IAwaitOperation await => !IsStop(await.Operation, symbols) && !IsDisposal(await.Operation) && !IsPlumbing(await)
            && !IsConfigured(await.Operation, symbols),
        IInvocationOperation call => CallThrows(call, symbols),
        IObjectCreationOperation { Constructor: { } constructor } => CannotThrow.Lookup(constructor, symbols) is false,
        IConversionOperation conversion => ConversionThrows(conversion),
        IBinaryOperation binary => BinaryThrows(binary),
        ICompoundAssignmentOperation compound => CompoundThrows(compound),
        IUnaryOperation unary => unary.OperatorMethod is not null || unary is
        { IsChecked: true, OperatorKind: UnaryOperatorKind.Minus, ConstantValue.HasValue: false },
        IIncrementOrDecrementOperation { OperatorMethod: { } } => true,
        IIncrementOrDecrementOperation increment => increment.IsChecked,
        // A store into an array comes last, when there is nothing left to go wrong but the index.
        IArrayElementReferenceOperation { Parent: ISimpleAssignmentOperation assignment } element
            when assignment.Target == element => false,
        IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true }
            when CountingLoop.Visits(operation.Syntax) => false,
        IPropertyReferenceOperation property => PropertyThrows(property, symbols),
        IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation or IInlineArrayAccessOperation => true,
        IArrayCreationOperation array => array.DimensionSizes.Any(size => !size.ConstantValue.HasValue),
        IFunctionPointerInvocationOperation or IDynamicInvocationOperation or IDynamicIndexerAccessOperation
            or IDynamicMemberReferenceOperation or IDynamicObjectCreationOperation => true,
        IThrowOperation => true,
        _ => false,
    };

    private static bool IsConfigured(IOperation awaited, KnownSymbols symbols) =>
        awaited.StripConfigured() is IInvocationOperation call && CannotThrow.IsConfigured(call.TargetMethod, symbols);

    private static bool CallThrows(IInvocationOperation call, KnownSymbols symbols)
    {
        return !IsPlumbing(call) && !IsStop(call, symbols) && !IsNullCheckOfPort(call, symbols)
            && !BackgroundWork.Begins(call) && !GuardedRemoval.Is(call.Syntax)
            && CannotThrow.Lookup(call.TargetMethod, symbols) is false;
    }

    private static bool IsDisposal(IOperation awaited) =>
        awaited.StripConfigured() is IInvocationOperation call && CannotThrow.IsDisposal(call.TargetMethod);

    // Where it throws there is no port.
    private static bool IsNullCheckOfPort(IInvocationOperation call, KnownSymbols symbols) =>
        call is { TargetMethod: { Name: "ThrowIfNull", ContainingType.Name: "ArgumentNullException" }, Arguments: { IsEmpty: false } given }
        && symbols.IsPortType(given[0].Value.StripConversions().Type);

    private static bool PropertyThrows(IPropertyReferenceOperation property, KnownSymbols symbols)
    {
        if (IsPlumbing(property))
            return false;
        // A dictionary takes any key that is not null.
        if (property is { Property.IsIndexer: true, Parent: ISimpleAssignmentOperation assignment }
            && assignment.Target == property && property.Property.ContainingType.Name.Contains("Dictionary"))
        {
            return false;
        }

        return CannotThrow.Lookup(property.Property, symbols) is false;
    }

    private static bool ConversionThrows(IConversionOperation conversion)
    {
        if (conversion.IsImplicit && conversion.OperatorMethod is null || conversion.ConstantValue.HasValue)
            return false;
        if (conversion.OperatorMethod is not null)
            return true;
        if (conversion.IsTryCast || conversion.Conversion is { IsIdentity: true })
            return false;

        var (from, to) = (conversion.Operand.Type, conversion.Type);
        if (conversion.Conversion.IsNumeric || from?.TypeKind is TypeKind.Enum || to?.TypeKind is TypeKind.Enum)
            return conversion.IsChecked;

        return !conversion.Conversion.IsImplicit;
    }

    private static bool BinaryThrows(IBinaryOperation binary)
    {
        if (binary.ConstantValue.HasValue)
            return false;
        if (binary.OperatorMethod is { } method)
            return !IsBuiltInComparison(method);

        return ArithmeticThrows(binary.OperatorKind, binary.IsChecked, binary.Type, binary.RightOperand);
    }

    private static bool CompoundThrows(ICompoundAssignmentOperation compound) =>
        compound.OperatorMethod is { } method
            ? !IsBuiltInComparison(method)
            : ArithmeticThrows(compound.OperatorKind, compound.IsChecked, compound.Type, compound.Value);

    private static bool ArithmeticThrows(
        BinaryOperatorKind kind, bool isChecked, ITypeSymbol? type, IOperation divisor) => kind switch
        {
            BinaryOperatorKind.Divide or BinaryOperatorKind.IntegerDivide or BinaryOperatorKind.Remainder =>
                type?.SpecialType is SpecialType.System_Decimal
                || !IsFloating(type) && divisor.ConstantValue is not { HasValue: true, Value: not 0 },
            BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply =>
                isChecked && !IsFloating(type) && type?.SpecialType is not SpecialType.System_String,
            _ => false,
        };

    // Strings, dates and the like compare and add up without a surprise; an operator of the program's own may throw.
    private static bool IsBuiltInComparison(IMethodSymbol method) =>
        method.ContainingType.SpecialType is not SpecialType.None
        || method.ContainingType.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
        && method.Name is "op_Equality" or "op_Inequality" or "op_LessThan" or "op_GreaterThan"
            or "op_LessThanOrEqual" or "op_GreaterThanOrEqual";

    private static bool IsFloating(ITypeSymbol? type) =>
        type?.SpecialType is SpecialType.System_Double or SpecialType.System_Single;

    private static bool IsStop(IOperation operation, KnownSymbols symbols) =>
        operation.StripConfigured() is IInvocationOperation { Instance: { } instance } call
        && symbols.IsStop(call.TargetMethod, instance.StripConversions().Type);

    private static bool IsPlumbing(IOperation operation) => operation.IsImplicit
        && operation.Syntax is not (Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax
            or Microsoft.CodeAnalysis.CSharp.Syntax.AwaitExpressionSyntax);
}
