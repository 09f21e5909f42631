using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PortLeak.Analyzers.Symbols;

/// <summary>Looking through the operations that only change how a value is seen.</summary>
internal static class OperationShapes
{
    /// <summary>The operand below conversions and parentheses.</summary>
    public static IOperation StripConversions(this IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    public static IOperation StripParentheses(this IOperation operation)
    {
        while (operation is IParenthesizedOperation parenthesized)
            operation = parenthesized.Operand;
        return operation;
    }

    /// <summary>The operand below conversions and <c>ConfigureAwait</c>.</summary>
    public static IOperation StripConfigured(this IOperation operation)
    {
        while (true)
        {
            operation = operation.StripConversions();
            switch (operation)
            {
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } instance }:
                    operation = instance;
                    break;
                case IInvocationOperation { TargetMethod.Name: "AsTask", Instance: { } instance }:
                    operation = instance;
                    break;
                default:
                    return operation;
            }
        }
    }
}
