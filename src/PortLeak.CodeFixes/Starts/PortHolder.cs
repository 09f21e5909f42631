using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Layout;

namespace PortLeak.CodeFixes.Starts;

/// <summary>The local that a started port initializes, with its declaration.</summary>
internal sealed class PortHolder
{
    private PortHolder(
        ILocalSymbol local, ImmutableArray<ILocalSymbol> all, LocalDeclarationStatementSyntax declaration, StatementList list)
    {
        Local = local;
        All = all;
        Declaration = declaration;
        List = list;
    }

    public ILocalSymbol Local { get; }

    /// <summary>The local and those declared together with it, which share whatever keyword the declaration gets.</summary>
    public ImmutableArray<ILocalSymbol> All { get; }

    public LocalDeclarationStatementSyntax Declaration { get; }

    /// <summary>The statements among which the declaration stands.</summary>
    public StatementList List { get; }

    public static PortHolder? Of(ExpressionSyntax value, SemanticModel model)
    {
        if (value.Parent is not EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax
                {
                    Parent: VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax declaration },
                } declarator,
            }
            || StatementList.Around(declaration) is not { } list
            || model.GetDeclaredSymbol(declarator) is not ILocalSymbol local)
        {
            return null;
        }

        var all = declaration.Declaration.Variables
            .Select(variable => model.GetDeclaredSymbol(variable))
            .OfType<ILocalSymbol>();
        return new PortHolder(local, [.. all], declaration, list);
    }
}
