using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Origins;

/// <summary>The place where an obligation begins; one port is followed from each, whichever iteration started it.</summary>
internal sealed class Origin(OriginKind kind, ITypeSymbol type, PortType port, SyntaxNode syntax, ISymbol? input = null)
{
    public OriginKind Kind { get; } = kind;

    /// <summary>The port type that is started.</summary>
    public ITypeSymbol Type { get; } = type;

    /// <summary>How it is stopped.</summary>
    public PortType Port { get; } = port;

    /// <summary>The invocation or creation, without <c>await</c>; for an input its declaration or use.</summary>
    public SyntaxNode Syntax { get; } = syntax;

    /// <summary>The parameter, captured variable or field of an <see cref="OriginKind.Input"/>.</summary>
    public ISymbol? Input { get; } = input;

    public override string ToString() => Input is null ? Syntax.ToString() : Input.Name;
}
