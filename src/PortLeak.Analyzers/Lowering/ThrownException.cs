using Microsoft.CodeAnalysis;

namespace PortLeak.Analyzers.Lowering;

/// <summary>What is known of an exception on its way.</summary>
/// <param name="Type">Its type, or <see langword="null"/> for any exception.</param>
/// <param name="IsExact">Whether it is of just that type, as in <c>throw new T()</c>.</param>
internal sealed record ThrownException(ITypeSymbol? Type, bool IsExact)
{
    public static readonly ThrownException Any = new(null, IsExact: false);

    /// <summary>Not an exception: the consumer of an iterator has gone. No handler takes it.</summary>
    public static readonly ThrownException Abandonment = new(null, IsExact: true);

    public HandlerMatch Match(ITypeSymbol? handled)
    {
        if (this == Abandonment)
            return HandlerMatch.Never;
        if (handled is null || handled.SpecialType is SpecialType.System_Object
            || handled is { Name: "Exception", ContainingNamespace: { Name: "System" } })
        {
            return HandlerMatch.Always;
        }

        if (Type is null || handled.TypeKind is TypeKind.TypeParameter)
            return HandlerMatch.Perhaps;
        if (DerivesFrom(Type, handled))
            return HandlerMatch.Always;

        return !IsExact && DerivesFrom(handled, Type) ? HandlerMatch.Perhaps : HandlerMatch.Never;
    }

    private static bool DerivesFrom(ITypeSymbol type, ITypeSymbol ancestor)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
                return true;
        }

        return false;
    }
}
