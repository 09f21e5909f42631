using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Origins;

/// <summary>The port that a value of some type brings along.</summary>
/// <param name="Type">The port type.</param>
/// <param name="Port">How it is stopped.</param>
/// <param name="Carriage">How the value carries it.</param>
internal sealed record CarriedPort(ITypeSymbol Type, PortType Port, Carriage Carriage);
