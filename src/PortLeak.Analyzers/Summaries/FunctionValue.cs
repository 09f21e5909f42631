using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Summaries;

/// <summary>A function that is handed to a parameter, with the bodies that its own is among.</summary>
internal sealed record FunctionValue(BodySet Bodies, AnalysisRoot Root)
{
    public IMethodSymbol Method => Root.Method!;

    public bool Equals(FunctionValue? other) => ReferenceEquals(Root, other?.Root);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Root);
}
