using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.RedundantStops;

namespace PortLeak.CodeFixes.Starts;

/// <summary>The declaration of the local that holds a port, and the statements around it, as a rewriting takes them apart.</summary>
internal sealed class HeldStart(FlaggedStart start)
{
    private readonly StatementList _list = start.Holder!.List;

    public LocalDeclarationStatementSyntax Declaration { get; } = start.Holder!.Declaration;

    public SourceLayout Layout { get; } = SourceLayout.Of(start.Holder!.Declaration);

    public string Indentation { get; } = SourceLayout.SpaceBefore(start.Holder!.Declaration);

    /// <summary>The statements that follow the declaration.</summary>
    public IEnumerable<StatementSyntax> Following => _list.After(Declaration);

    /// <summary>A statement beside the declaration.</summary>
    public StatementSyntax Statement(string code) => Layout.Statement(code, Indentation);

    /// <summary>Some of the following statements, without stops that are redundant there, in a block of their own.</summary>
    public BlockSyntax Enclose(IEnumerable<StatementSyntax> covered, IReadOnlyList<StatementSyntax> stops) =>
        StopRemover.Enclose(covered, stops, start.Function.Node, Indentation, Layout);

    /// <summary>The list with other statements from the declaration on, and below them those after the last one that they cover.</summary>
    public Rewritten With(IEnumerable<StatementSyntax> statements, StatementSyntax? last = null) => new(
        _list.Container,
        _list.With(_list.Statements.TakeWhile(statement => statement != Declaration)
            .Concat(statements)
            .Concat(last is null ? [] : BlankLine.Above(_list.After(last), Layout))));
}
