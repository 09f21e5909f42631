using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PortLeak.CodeFixes.Fixing;

/// <summary>A node of a tree, what takes its place, and the namespaces that the replacement needs.</summary>
internal sealed class Rewritten(SyntaxNode region, SyntaxNode replacement, params string[] namespaces)
{
    public SyntaxNode Region { get; } = region;

    public SyntaxNode Replacement { get; } = replacement;

    public ImmutableArray<string> Namespaces { get; } = [.. namespaces];
}
