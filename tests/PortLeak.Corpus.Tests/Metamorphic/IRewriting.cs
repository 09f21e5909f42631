using Microsoft.CodeAnalysis;

namespace PortLeak.Corpus.Tests.Metamorphic;

/// <summary>A way to write the same program differently.</summary>
internal interface IRewriting
{
    /// <summary>The rewritten tree, or the same one where there is nothing to rewrite.</summary>
    SyntaxNode Apply(SyntaxNode root, SemanticModel model);
}
