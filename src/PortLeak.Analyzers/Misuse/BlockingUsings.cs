using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Rules;

namespace PortLeak.Analyzers.Misuse;

/// <summary>PORT010: a <c>using</c> in code that could write <c>await using</c>.</summary>
internal sealed class BlockingUsings : IMisuseRule
{
    public IEnumerable<Misuse> Find(SolvedBody body)
    {
        if (!body.Root.IsAsync)
            yield break;

        foreach (var release in body.Steps.OfType<Step.Release>())
        {
            if (release is { IsImplicit: true, Method: "Dispose", Operation: IInvocationOperation call }
                && KeywordOf(call.Syntax) is { } keyword
                && IsStoppedAsynchronously(release, body)
                && MayAwaitAt(keyword.Parent!))
            {
                yield return new Misuse(
                    Descriptors.BlockingStop,
                    keyword.GetLocation(),
                    release.Source.Root.Symbol is { } local ? $"'{local.Name}'" : "the port",
                    "declare it with 'await using'");
            }
        }
    }

    private static SyntaxToken? KeywordOf(SyntaxNode resource)
    {
        foreach (var node in resource.AncestorsAndSelf())
        {
            switch (node)
            {
                case LocalDeclarationStatementSyntax { UsingKeyword: { RawKind: not 0 } keyword, AwaitKeyword.RawKind: 0 }:
                    return keyword;
                case UsingStatementSyntax { AwaitKeyword.RawKind: 0 } scope:
                    return scope.UsingKeyword;
                case StatementSyntax or AnonymousFunctionExpressionSyntax:
                    return null;
            }
        }

        return null;
    }

    private static bool IsStoppedAsynchronously(Step.Release release, SolvedBody body)
    {
        var type = release.Source.Type;
        return type is not null
            && body.Cache.Origins.Carried(type) is { Carriage: Origins.Carriage.Direct, Port.NamesItsStops: false }
            && Interfaces(type).Any(candidate => candidate.Name == "IAsyncDisposable");
    }

    private static IEnumerable<ITypeSymbol> Interfaces(ITypeSymbol type) => type is ITypeParameterSymbol parameter
        ? parameter.ConstraintTypes.SelectMany(constraint => constraint.AllInterfaces.Append(constraint))
        : type.AllInterfaces;

    private static bool MayAwaitAt(SyntaxNode node)
    {
        foreach (var ancestor in node.Ancestors())
        {
            switch (ancestor)
            {
                case LockStatementSyntax or UnsafeStatementSyntax:
                    return false;
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    return true;
            }
        }

        return true;
    }
}
