using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PortLeak.Corpus.Tests.Metamorphic;

/// <summary>Every local, parameter and field gets another name.</summary>
internal sealed class RenamedLocals : IRewriting
{
    public SyntaxNode Apply(SyntaxNode root, SemanticModel model)
    {
        var names = root.DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken) && IsRenamed(SymbolOf(token, model)))
            .ToList();
        return root.ReplaceTokens(names, (_, token) => token.CopyAnnotationsTo(SyntaxFactory.Identifier(
            token.LeadingTrivia, $"{token.ValueText}Renamed", token.TrailingTrivia)));
    }

    private static ISymbol? SymbolOf(SyntaxToken token, SemanticModel model)
        => model.GetDeclaredSymbol(token.Parent!) ?? model.GetSymbolInfo(token.Parent!).Symbol;

    // The parameters of a record are its properties as well, and a wrapper says by the name 'leaveOpen' what it does.
    private static bool IsRenamed(ISymbol? symbol) => symbol switch
    {
        ILocalSymbol => true,
        IFieldSymbol field => !field.IsImplicitlyDeclared && Declares(field) && field.ContainingType.TypeKind is not TypeKind.Enum,
        IParameterSymbol parameter => Declares(parameter) && !parameter.ContainingType.IsRecord && parameter.Name != "leaveOpen",
        _ => false,
    };

    private static bool Declares(ISymbol symbol) => !symbol.DeclaringSyntaxReferences.IsEmpty;
}
