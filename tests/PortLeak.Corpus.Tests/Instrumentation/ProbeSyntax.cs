using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Corpus.Tests.Execution;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PortLeak.Corpus.Tests.Instrumentation;

/// <summary>The calls of <see cref="Probe"/> that are written into a case.</summary>
internal static class ProbeSyntax
{
    private static readonly string ProbeName = $"global::{typeof(Probe).FullName}";

    /// <summary><c>Probe.Name(first, …)</c></summary>
    public static InvocationExpressionSyntax Call(string name, params ExpressionSyntax[] arguments)
        => InvocationExpression(ParseExpression($"{ProbeName}.{name}"), Arguments(arguments));

    /// <summary><c>Probe.Name&lt;T&gt;(first, …)</c>, or without the type where it has no name.</summary>
    public static InvocationExpressionSyntax CallOf(ITypeSymbol type, string name, params ExpressionSyntax[] arguments)
        => HasName(type) ? Call($"{name}<{NameOf(type)}>", arguments) : Call(name, arguments);

    /// <summary><c>Probe.Name(first, …);</c></summary>
    public static StatementSyntax Statement(string name, params ExpressionSyntax[] arguments)
        => ExpressionStatement(Call(name, arguments));

    /// <summary><c>receiver.Name(first, …)</c>, for where nothing can stand before the receiver.</summary>
    public static InvocationExpressionSyntax CallOn(ExpressionSyntax receiver, string name, params ExpressionSyntax[] arguments)
        => InvocationExpression(
            MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, receiver, IdentifierName(name)),
            Arguments(arguments));

    public static ExpressionSyntax Number(int value)
        => LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(value));

    public static ExpressionSyntax Cast(ITypeSymbol type, ExpressionSyntax operand)
        => CastExpression(ParseTypeName(NameOf(type)), ParenthesizedExpression(operand));

    private static string NameOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static bool HasName(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => HasName(array.ElementType),
        INamedTypeSymbol named => !named.IsAnonymousType && named.TypeArguments.All(HasName),
        _ => true,
    };

    private static ArgumentListSyntax Arguments(ExpressionSyntax[] arguments)
        => ArgumentList(SeparatedList(arguments.Select(Argument)));
}
