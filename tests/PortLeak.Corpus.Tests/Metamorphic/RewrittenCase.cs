using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PortLeak.Corpus.Tests.Cases;
using PortLeak.Corpus.Tests.Compilation;

namespace PortLeak.Corpus.Tests.Metamorphic;

/// <summary>A case written differently, its labels moved along with what they mark.</summary>
internal sealed record RewrittenCase(CorpusCase Case, CSharpCompilation Compilation)
{
    private const string LabelKind = "label";

    /// <summary>The rewritten case, or <see langword="null"/> where it stays the same or would not compile.</summary>
    public static RewrittenCase? Create(CorpusCase original, IRewriting rewriting)
    {
        if (!rewriting.AppliesTo(original))
            return null;
        var marked = CaseCompiler.Compile(original.Name, original.Files.Select(Mark));
        var trees = new List<SyntaxTree>();
        var hasChanged = false;
        foreach (var file in original.Files)
        {
            var tree = marked.SyntaxTrees.Single(candidate => candidate.FilePath == file.Path);
            var root = tree.GetRoot();
            var rewritten = rewriting.Apply(root, marked.GetSemanticModel(tree));
            hasChanged |= !rewritten.IsEquivalentTo(root);
            trees.Add(tree.WithRootAndOptions(rewritten.NormalizeWhitespace(), tree.Options));
        }

        if (!hasChanged)
            return null;
        var files = trees.ConvertAll(tree => new CaseFile(tree.FilePath, tree.ToString(), [.. LabelsOf(tree)]));
        var moved = original with { Files = files, Options = rewriting.Options(original.Options) };

        // Parsed anew: what has the right nodes may still have the wrong spaces.
        var compilation = CaseCompiler.Compile(moved);
        return compilation.GetDiagnostics().Any(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)
            ? null
            : new RewrittenCase(moved, compilation);
    }

    private static SyntaxTree Mark(CaseFile file)
    {
        var tree = CaseCompiler.Parse(file.Path, file.Source);
        var root = tree.GetRoot();
        var labels = file.Labels.ToLookup(label => MarkedAt(root, label));
        var marked = root.ReplaceSyntax(
            labels.Select(mark => mark.Key).Where(mark => mark.IsNode).Select(mark => mark.AsNode()!),
            (node, rewritten) => rewritten.WithAdditionalAnnotations(AnnotationsOf(node)),
            labels.Select(mark => mark.Key).Where(mark => mark.IsToken).Select(mark => mark.AsToken()),
            (token, rewritten) => rewritten.WithAdditionalAnnotations(AnnotationsOf(token)),
            [],
            (trivia, _) => trivia);
        return tree.WithRootAndOptions(marked, tree.Options);

        IEnumerable<SyntaxAnnotation> AnnotationsOf(SyntaxNodeOrToken marked)
            => labels[marked].Select(label => new SyntaxAnnotation(LabelKind, label.RuleId));
    }

    // A start is an expression; the name of a parameter is a token of a declaration.
    private static SyntaxNodeOrToken MarkedAt(SyntaxNode root, Label label)
    {
        var node = root.FindNode(label.Span, getInnermostNodeForTie: true);
        return node.Span == label.Span ? node : root.FindToken(label.Span.Start);
    }

    private static IEnumerable<Label> LabelsOf(SyntaxTree tree)
        => tree.GetRoot().GetAnnotatedNodesAndTokens(LabelKind).SelectMany(marked => marked.GetAnnotations(LabelKind)
            .Select(annotation => new Label(annotation.Data!, tree.FilePath, marked.Span)));
}
