using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Symbols;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PortLeak.Corpus.Tests.Metamorphic;

/// <summary>
/// Loops over a list of ports go by index, and loops by index between constants go over the numbers: other loops would
/// begin or cease to fail by that.
/// </summary>
internal sealed class ForLoops : IRewriting
{
    public SyntaxNode Apply(SyntaxNode root, SemanticModel model) => new Rewriter(model).Visit(root);

    private sealed class Rewriter(SemanticModel model) : CSharpSyntaxRewriter
    {
        private int _count;

        public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node)
        {
            var rewritten = (ForEachStatementSyntax)base.VisitForEachStatement(node)!;
            if (node.Expression is not IdentifierNameSyntax collection || node.AwaitKeyword.RawKind != 0 || LengthOf(node) is not { } length)
                return rewritten;
            var index = $"index{_count++}";
            var loop = (ForStatementSyntax)ParseStatement(
                $"for (var {index} = 0; {index} < {collection}.{length}; {index}++) {{ var {node.Identifier} = {collection}[{index}]; }}\n");
            return loop.WithStatement(((BlockSyntax)loop.Statement).AddStatements(rewritten.Statement));
        }

        public override SyntaxNode? VisitForStatement(ForStatementSyntax node)
        {
            var rewritten = (ForStatementSyntax)base.VisitForStatement(node)!;
            if (node is not
                {
                    Declaration.Variables: [{ Initializer.Value: { } from, Identifier.ValueText: var name }],
                    Condition: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LessThanExpression, Left: IdentifierNameSyntax left, Right: { } to },
                    Incrementors: [PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression, Operand: IdentifierNameSyntax }],
                }
                || left.Identifier.ValueText != name
                || model.GetConstantValue(from).Value is not int first || model.GetConstantValue(to).Value is not int last
                || last - first > 10)
            {
                return rewritten;
            }

            var numbers = string.Join(", ", Enumerable.Range(first, Math.Max(last - first, 0)));
            var loop = (ForEachStatementSyntax)ParseStatement($"foreach (var {name} in new int[] {{ {numbers} }}) {{ }}\n");
            return loop.WithStatement(rewritten.Statement);
        }

        private string? LengthOf(ForEachStatementSyntax node)
        {
            var type = model.GetTypeInfo(node.Expression).Type;
            var element = model.GetForEachStatementInfo(node).ElementType;
            if (element is null || !IsPort(element))
                return null;
            return type is IArrayTypeSymbol ? "Length" : type?.Name is "List" or "IReadOnlyList" ? "Count" : null;
        }

        private static bool IsPort(ITypeSymbol type)
            => type.Is(KnownTypeNames.Port) || type.BaseType is { } @base && IsPort(@base);
    }
}
