using Microsoft.CodeAnalysis;
using PortLeak.Corpus.Tests.Cases;

namespace PortLeak.Corpus.Tests.Metamorphic;

/// <summary>A way to write the same program differently.</summary>
internal interface IRewriting
{
    /// <summary>The rewritten tree, or the same one where there is nothing to rewrite.</summary>
    SyntaxNode Apply(SyntaxNode root, SemanticModel model);

    /// <summary>Whether the case means the same when it is rewritten.</summary>
    bool AppliesTo(CorpusCase corpusCase) => true;

    /// <summary>The keys of <c>.editorconfig</c> that the rewritten case needs.</summary>
    IReadOnlyDictionary<string, string> Options(IReadOnlyDictionary<string, string> options) => options;
}
