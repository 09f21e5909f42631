using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PortLeak.Corpus.Tests.Metamorphic;

/// <summary>Every local function becomes a local with a lambda, just before its first use.</summary>
internal sealed class NamedLambdas : IRewriting
{
    public SyntaxNode Apply(SyntaxNode root, SemanticModel model) => new Rewriter(model).Visit(root);

    private sealed class Rewriter(SemanticModel model) : CSharpSyntaxRewriter
    {
        private const string Moved = "moved";

        public override SyntaxNode? VisitBlock(BlockSyntax node)
        {
            var rewritten = (BlockSyntax)base.VisitBlock(node)!;
            var statements = rewritten.Statements.ToList();
            foreach (var function in rewritten.Statements.OfType<LocalDeclarationStatementSyntax>().Where(s => s.HasAnnotations(Moved)))
            {
                var name = function.Declaration.Variables[0].Identifier.ValueText;
                var use = statements.FindIndex(s => s != function && s.DescendantTokens().Any(token => token.ValueText == name));
                if (use < 0 || use > statements.IndexOf(function))
                    continue;
                statements.Remove(function);
                statements.Insert(use, function);
            }

            return rewritten.WithStatements([.. statements]);
        }

        public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
        {
            var rewritten = (LocalFunctionStatementSyntax)base.VisitLocalFunctionStatement(node)!;
            var symbol = model.GetDeclaredSymbol(node)!;
            if (symbol.IsGenericMethod || symbol.IsIterator || symbol.Parameters.Any(p => p.RefKind is not RefKind.None || p.HasExplicitDefaultValue))
                return rewritten;

            var types = symbol.Parameters.Select(parameter => parameter.Type).ToList();
            var delegateName = symbol.ReturnsVoid ? "Action" : "Func";
            if (!symbol.ReturnsVoid)
                types.Add(symbol.ReturnType);
            var arguments = types.Count == 0
                ? ""
                : $"<{string.Join(", ", types.Select(type => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)))}>";
            var modifiers = symbol.IsAsync ? "async " : "";
            var names = string.Join(", ", symbol.Parameters.Select(parameter => parameter.Name));
            var local = (LocalDeclarationStatementSyntax)ParseStatement(
                $"global::System.{delegateName}{arguments} {symbol.Name} = {modifiers}({names}) => 0;\n");
            var lambda = local.DescendantNodes().OfType<ParenthesizedLambdaExpressionSyntax>().Single();
            return local.ReplaceNode(lambda, rewritten.Body is { } body
                ? lambda.WithExpressionBody(null).WithBlock(body)
                : lambda.WithExpressionBody(rewritten.ExpressionBody!.Expression))
                .WithAdditionalAnnotations(new SyntaxAnnotation(Moved));
        }
    }
}
