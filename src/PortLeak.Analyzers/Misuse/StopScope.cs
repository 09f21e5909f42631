using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Misuse;

/// <summary>The code after which a variable's port is stopped, whichever way it is left.</summary>
/// <param name="Variable">The local or parameter that holds the port.</param>
/// <param name="Code">The body of the <c>using</c>, the block of its declaration, or the <c>try</c> before its <c>finally</c>.</param>
internal sealed record StopScope(ISymbol Variable, SyntaxNode Code)
{
    public static IEnumerable<StopScope> Of(IEnumerable<Step> steps) => steps.OfType<Step.Release>()
        .Select(Of).OfType<StopScope>().Distinct();

    private static StopScope? Of(Step.Release release)
    {
        if (release.Source.Symbol is not { Kind: SymbolKind.Local or SymbolKind.Parameter } variable)
            return null;

        var code = release.IsImplicit ? UsingAround(release.Operation.Syntax) : TryBefore(release.Operation.Syntax);
        return code is null ? null : new StopScope(variable, code);
    }

    private static SyntaxNode? UsingAround(SyntaxNode resource)
    {
        foreach (var node in resource.AncestorsAndSelf())
        {
            switch (node)
            {
                case LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0, Parent: { } block }:
                    return block is GlobalStatementSyntax ? block.Parent : block;
                case UsingStatementSyntax scope:
                    return scope.Statement;
                case StatementSyntax or AnonymousFunctionExpressionSyntax:
                    return null;
            }
        }

        return null;
    }

    private static SyntaxNode? TryBefore(SyntaxNode stop)
    {
        foreach (var node in stop.Ancestors())
        {
            switch (node)
            {
                case FinallyClauseSyntax { Parent: TryStatementSyntax @try }:
                    return @try.Block;
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }
}
