using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.CodeFixes.Layout;

/// <summary>A list of statements and the node that holds it: a block, a switch section, the top-level program.</summary>
internal sealed class StatementList
{
    private StatementList(SyntaxNode container, IReadOnlyList<StatementSyntax> statements)
    {
        Container = container;
        Statements = statements;
    }

    public SyntaxNode Container { get; }

    public IReadOnlyList<StatementSyntax> Statements { get; }

    /// <summary>The list in which a statement stands, or <see langword="null"/> for an embedded statement.</summary>
    public static StatementList? Around(StatementSyntax statement) => statement.Parent switch
    {
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => Of(unit),
        null => null,
        var parent => Of(parent),
    };

    public static StatementList? Of(SyntaxNode container) => container switch
    {
        BlockSyntax block => new StatementList(block, block.Statements),
        SwitchSectionSyntax section => new StatementList(section, section.Statements),
        CompilationUnitSyntax unit => new StatementList(
            unit, unit.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement).ToList()),
        _ => null,
    };

    /// <summary>The statements that follow one of the list.</summary>
    public IEnumerable<StatementSyntax> After(StatementSyntax statement) =>
        Statements.SkipWhile(candidate => candidate != statement).Skip(1);

    /// <summary>The container with other statements in the place of its own.</summary>
    public SyntaxNode With(IEnumerable<StatementSyntax> statements) => Container switch
    {
        BlockSyntax block => block.WithStatements(SyntaxFactory.List(statements)),
        SwitchSectionSyntax section => section.WithStatements(SyntaxFactory.List(statements)),
        CompilationUnitSyntax unit => unit.WithMembers(SyntaxFactory.List(
            statements.Select(SyntaxFactory.GlobalStatement)
                .Concat(unit.Members.Where(member => member is not GlobalStatementSyntax)))),
        _ => throw new InvalidOperationException($"{Container.Kind()} holds no statements."),
    };
}
