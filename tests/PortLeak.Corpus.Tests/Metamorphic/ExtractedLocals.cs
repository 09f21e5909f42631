using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Rules;
using PortLeak.Corpus.Tests.Cases;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PortLeak.Corpus.Tests.Metamorphic;

/// <summary>What is returned, or begins a local, gets a local of its own first.</summary>
internal sealed class ExtractedLocals : IRewriting
{
    // A port that has a second name is not lost when the first is assigned again.
    public bool AppliesTo(CorpusCase corpusCase) => corpusCase.Labels.All(label => label.RuleId != RuleIds.Overwritten);

    public SyntaxNode Apply(SyntaxNode root, SemanticModel model) => new Rewriter().Visit(root);

    private sealed class Rewriter : CSharpSyntaxRewriter
    {
        private int _count;

        public override SyntaxNode? VisitBlock(BlockSyntax node)
        {
            var rewritten = (BlockSyntax)base.VisitBlock(node)!;
            return rewritten.WithStatements([.. rewritten.Statements.SelectMany(Extracted)]);
        }

        private IEnumerable<StatementSyntax> Extracted(StatementSyntax statement) => statement switch
        {
            ReturnStatementSyntax { Expression: { } value } @return when IsWorthIt(value) =>
                Extract(value, name => @return.WithExpression(name)),
            LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0, Declaration: { Type.IsVar: true, Variables: [{ Initializer.Value: { } value } variable] } } local
                when IsWorthIt(value) => Extract(value, name => local.ReplaceNode(variable.Initializer!.Value, name)),
            _ => [statement],
        };

        private StatementSyntax[] Extract(ExpressionSyntax value, Func<ExpressionSyntax, StatementSyntax> rest)
        {
            var name = $"extracted{_count++}";
            return
            [
                ParseStatement($"var {name} = 0;\n") is LocalDeclarationStatementSyntax first
                    ? first.ReplaceNode(first.Declaration.Variables[0].Initializer!.Value, value.WithoutTrivia())
                    : throw new InvalidOperationException(),
                rest(IdentifierName(name)),
            ];
        }

        private static bool IsWorthIt(ExpressionSyntax value) => value is InvocationExpressionSyntax or AwaitExpressionSyntax or ObjectCreationExpressionSyntax;
    }
}
