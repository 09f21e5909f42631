using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PortLeak.Corpus.Tests.Instrumentation;

/// <summary>Where a call fails: a hand-over takes effect before it may throw, and a start that fails starts nothing.</summary>
internal static class FaultPoints
{
    /// <param name="call">A call or a creation.</param>
    /// <param name="fails">Whether it may throw, or the await around it.</param>
    /// <param name="carriers">Which types may hold a port.</param>
    public static FaultPoint Of(IOperation call, bool fails, PortCarriers carriers)
    {
        if (!fails)
            return FaultPoint.None;

        // A port that the call takes over or returns would be lost by us, not by the program.
        var returns = carriers.MayHold(call.Type) || HandsOut(call, carriers);
        if (IsOfTheCase(call))
            return returns ? FaultPoint.None : FaultPoint.After;
        if (!Takes(call, carriers))
            return FaultPoint.Before;
        return returns ? FaultPoint.None : FaultPoint.After;
    }

    /// <summary>Whether the call hands out a port by an <c>out</c> parameter.</summary>
    public static bool HandsOut(IOperation call, PortCarriers carriers)
        => Arguments(call).Any(a => a.Parameter is { RefKind: RefKind.Out } parameter && carriers.Carries(parameter.Type));

    // What has begun when the call begins: the ports and the work that it is given, and what its arguments do.
    private static bool Takes(IOperation call, PortCarriers carriers)
    {
        if (call is IInvocationOperation { Instance: { } instance } && (carriers.MayHold(instance.Type) || IsWork(instance.Type)))
            return true;
        return Arguments(call).Select(ValueOf).Any(value => call is IObjectCreationOperation
            ? carriers.Carries(value.Type)
            : carriers.MayHold(value.Type) || IsWork(value.Type) || value is IInvocationOperation or IAwaitOperation);
    }

    private static bool IsWork(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsWork(array.ElementType),
        INamedTypeSymbol named => named.Name is "Task" or "ValueTask" or "TaskAwaiter" or "ValueTaskAwaiter"
            or "ConfiguredTaskAwaiter" or "ConfiguredValueTaskAwaiter" || named.TypeArguments.Any(IsWork),
        _ => false,
    };

    // What the code of the case does fails where that code does.
    private static bool IsOfTheCase(IOperation call) => call switch
    {
        IInvocationOperation { TargetMethod: { } target } =>
            !target.DeclaringSyntaxReferences.IsEmpty || target.MethodKind is MethodKind.DelegateInvoke,
        IObjectCreationOperation { Type: { } type } => !type.DeclaringSyntaxReferences.IsEmpty,
        _ => false,
    };

    private static IOperation ValueOf(IArgumentOperation argument)
        => argument.Value is IConversionOperation { OperatorMethod: null } conversion && conversion.Operand.Type is not null
            ? conversion.Operand
            : argument.Value;

    private static IEnumerable<IArgumentOperation> Arguments(IOperation call) => call switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => [],
    };
}
