using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Layout;

namespace PortLeak.CodeFixes.Starts;

/// <summary>The local that a started port initializes, with its declaration.</summary>
internal sealed class PortHolder
{
    private PortHolder(ILocalSymbol local, LocalDeclarationStatementSyntax declaration, StatementList list)
    {
        Local = local;
        Declaration = declaration;
        List = list;
    }

    public ILocalSymbol Local { get; }

    public LocalDeclarationStatementSyntax Declaration { get; }

    /// <summary>The statements among which the declaration stands.</summary>
    public StatementList List { get; }

    public static PortHolder? Of(ExpressionSyntax value, SemanticModel model) =>
        value.Parent is EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax
            {
                Parent: VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax declaration },
            } declarator,
        }
        && StatementList.Around(declaration) is { } list
        && model.GetDeclaredSymbol(declarator) is ILocalSymbol local
            ? new PortHolder(local, declaration, list)
            : null;
}
