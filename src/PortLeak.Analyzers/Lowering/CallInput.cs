using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Origins;

namespace PortLeak.Analyzers.Lowering;

/// <summary>What a call hands to one parameter of its callee, or to the callee's <c>this</c>.</summary>
/// <param name="Parameter">The parameter; <see langword="null"/> for the receiver.</param>
/// <param name="Value">The argument.</param>
internal sealed record CallInput(IParameterSymbol? Parameter, Operand Value)
{
    /// <summary>The obligation that comes back through an <c>out</c> or <c>ref</c> argument.</summary>
    public Origin? Origin { get; init; }
}
