using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Layout;

namespace PortLeak.CodeFixes.Starts;

/// <summary>The local that a started port initializes or is assigned to, with its declaration.</summary>
internal sealed class PortHolder
{
    private PortHolder(
        ImmutableArray<ILocalSymbol> all,
        LocalDeclarationStatementSyntax declaration,
        ExpressionStatementSyntax? assignment,
        StatementList list)
    {
        All = all;
        Declaration = declaration;
        Assignment = assignment;
        List = list;
    }

    /// <summary>The local and those declared together with it, which share whatever keyword the declaration gets.</summary>
    public ImmutableArray<ILocalSymbol> All { get; }

    public LocalDeclarationStatementSyntax Declaration { get; }

    /// <summary>The statement that assigns the port; <see langword="null"/> where the declaration does.</summary>
    public ExpressionStatementSyntax? Assignment { get; }

    /// <summary>The statements among which the declaration stands.</summary>
    public StatementList List { get; }

    /// <summary>The name of a local that is declared alone.</summary>
    public string Name => Declaration.Declaration.Variables[0].Identifier.ValueText;

    public static PortHolder? Of(ExpressionSyntax value, SemanticModel model) => value.Parent switch
    {
        EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax declaration },
        } => Of(declaration, null, model),
        AssignmentExpressionSyntax
        {
            RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
            Left: IdentifierNameSyntax name,
            Parent: ExpressionStatementSyntax assignment,
        } => model.GetSymbolInfo(name).Symbol is ILocalSymbol local && DeclarationOf(local) is { } declaration
            ? Of(declaration, assignment, model)
            : null,
        _ => null,
    };

    private static PortHolder? Of(
        LocalDeclarationStatementSyntax declaration, ExpressionStatementSyntax? assignment, SemanticModel model) =>
        StatementList.Around(declaration) is { } list
            ? new PortHolder(
                [.. declaration.Declaration.Variables.Select(variable => model.GetDeclaredSymbol(variable)).OfType<ILocalSymbol>()],
                declaration,
                assignment,
                list)
            : null;

    private static LocalDeclarationStatementSyntax? DeclarationOf(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()
            is VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax declaration }
        && declaration.Declaration.Variables.Count == 1
            ? declaration
            : null;
}
