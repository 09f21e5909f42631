using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Origins;

/// <summary>Knows the types that own a port and stop it, which makes them port types themselves.</summary>
internal interface IPortOwners
{
    /// <summary>How instances of an owner are stopped; <see langword="null"/> for every other type.</summary>
    PortType? FindPortType(ITypeSymbol? type);

    /// <summary>
    /// Whether a constructor that is told so by its flag leaves what it is given to its caller, as with <c>leaveOpen: true</c>.
    /// </summary>
    bool IsLent(IParameterSymbol flag, bool value);
}
