using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PortLeak.Corpus.Tests.Metamorphic;

/// <summary>Every lambda that is passed to a call becomes a local function before the statement.</summary>
internal sealed class LocalFunctions : IRewriting
{
    public SyntaxNode Apply(SyntaxNode root, SemanticModel model) => new Rewriter(model).Visit(root);

    private sealed class Rewriter(SemanticModel model) : CSharpSyntaxRewriter
    {
        private readonly Stack<List<LocalFunctionStatementSyntax>> _pending = new();
        private int _count;

        public override SyntaxNode? VisitBlock(BlockSyntax node)
        {
            var statements = new List<StatementSyntax>();
            foreach (var statement in node.Statements)
            {
                _pending.Push([]);
                var rewritten = (StatementSyntax)Visit(statement)!;
                statements.AddRange(_pending.Pop());
                statements.Add(rewritten);
            }

            return node.WithStatements([.. statements]);
        }

        public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node)
            => Named(node, (LambdaExpressionSyntax)base.VisitParenthesizedLambdaExpression(node)!);

        public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node)
            => Named(node, (LambdaExpressionSyntax)base.VisitSimpleLambdaExpression(node)!);

        private ExpressionSyntax Named(LambdaExpressionSyntax node, LambdaExpressionSyntax rewritten)
        {
            if (_pending.Count == 0 || model.GetSymbolInfo(node).Symbol is not IMethodSymbol symbol || !StandsInAStatement(node))
                return rewritten;

            var name = $"Local{_count++}";
            var parameters = string.Join(", ", symbol.Parameters.Select(p => $"{p.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)} {p.Name}"));
            var modifiers = symbol.IsAsync ? "async " : "";
            var header = $"{modifiers}{symbol.ReturnType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)} {name}({parameters}) {{ }}\n";
            var function = (LocalFunctionStatementSyntax)ParseStatement(header);
            _pending.Peek().Add(rewritten.Block is { } block
                ? function.WithBody(block)
                : function.WithBody(null)
                    .WithExpressionBody(ArrowExpressionClause(rewritten.ExpressionBody!))
                    .WithSemicolonToken(Token(SyntaxKind.SemicolonToken)));
            return IdentifierName(name);
        }

        // A lambda in a condition of a loop is made anew each time, and one in another lambda may capture its parameters.
        private static bool StandsInAStatement(LambdaExpressionSyntax node)
        {
            var statement = node.FirstAncestorOrSelf<StatementSyntax>();
            return node.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax }
                && statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ReturnStatementSyntax
                && statement.Parent is BlockSyntax
                && !node.Ancestors().TakeWhile(ancestor => ancestor != statement).Any(ancestor => ancestor is LambdaExpressionSyntax);
        }
    }
}
