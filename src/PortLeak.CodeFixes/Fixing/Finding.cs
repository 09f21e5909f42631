using Microsoft.CodeAnalysis;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.Fixing;

/// <summary>A diagnostic with the source that it speaks of.</summary>
internal sealed class Finding(Diagnostic diagnostic, SemanticModel model, SyntaxNode root)
{
    private FlaggedStart? _start;

    public Diagnostic Diagnostic { get; } = diagnostic;

    public SemanticModel Model { get; } = model;

    public SyntaxNode Root { get; } = root;

    /// <summary>The innermost node that the diagnostic marks.</summary>
    public SyntaxNode Node => Root.FindNode(Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    /// <summary>The start that the diagnostic marks, or <see langword="null"/> where it marks something else.</summary>
    public FlaggedStart? Start => _start ??= FlaggedStart.Find(Diagnostic, Model, Root);
}
