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
        var labels = file.Labels.ToLookup(label => root.FindNode(label.Span, getInnermostNodeForTie: true));
        return tree.WithRootAndOptions(
            root.ReplaceNodes(
                labels.Select(node => node.Key),
                (node, rewritten) => rewritten.WithAdditionalAnnotations(labels[node].Select(label => new SyntaxAnnotation(LabelKind, label.RuleId)))),
            tree.Options);
    }

    private static IEnumerable<Label> LabelsOf(SyntaxTree tree)
        => tree.GetRoot().GetAnnotatedNodes(LabelKind).SelectMany(node => node.GetAnnotations(LabelKind)
            .Select(annotation => new Label(annotation.Data!, tree.FilePath, node.Span)));
}
