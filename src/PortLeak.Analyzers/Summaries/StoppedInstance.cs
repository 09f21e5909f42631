using Microsoft.CodeAnalysis;

namespace PortLeak.Analyzers.Summaries;

/// <summary>An object that is being stopped for the first time.</summary>
/// <param name="Type">Its type: virtual calls go to it.</param>
/// <param name="Flag">A member that was fixed when it was made, of which the value is known.</param>
/// <param name="Value">The value of that member.</param>
internal sealed record StoppedInstance(INamedTypeSymbol Type, ISymbol? Flag = null, bool Value = false)
{
    public bool Equals(StoppedInstance? other) =>
        other is not null && Value == other.Value
        && SymbolEqualityComparer.Default.Equals(Type, other.Type)
        && SymbolEqualityComparer.Default.Equals(Flag, other.Flag);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Type);
}
