using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Layout;

namespace PortLeak.CodeFixes.RedundantStops;

/// <summary>Takes stops out of a list of statements, with every <c>if</c>, <c>catch</c>, <c>finally</c> and <c>try</c> that they leave empty.</summary>
internal sealed class StopRemover : CSharpSyntaxRewriter
{
    private readonly HashSet<StatementSyntax> _stops;
    private readonly ILookup<string, string> _names;
    private readonly SourceLayout _layout;

    private StopRemover(IEnumerable<StatementSyntax> stops, SyntaxNode function, SourceLayout layout)
    {
        _stops = [.. stops];
        _names = DeclaredNames.In(function).ToLookup(name => name);
        _layout = layout;
    }

    /// <summary>A container of statements, or what a rewriting has made of it, without some of its stops.</summary>
    public static SyntaxNode Remove(
        SyntaxNode container, IReadOnlyList<StatementSyntax> stops, SyntaxNode function, SourceLayout layout) =>
        stops.Count == 0 ? container : new StopRemover(stops, function, layout).Visit(container);

    /// <summary>Statements without some of the stops in them, one level deeper in a block of their own.</summary>
    public static BlockSyntax Enclose(
        IEnumerable<StatementSyntax> statements,
        IReadOnlyList<StatementSyntax> stops,
        SyntaxNode function,
        string indentation,
        SourceLayout layout)
    {
        var kept = new StopRemover(stops, function, layout).Kept(statements, out var comments);
        if (kept.Count > 0)
            kept[0] = kept[0].WithLeadingTrivia(WithoutBlankLines(kept[0].GetLeadingTrivia()));

        var block = Braces.Around(kept, indentation, layout);
        var deeper = Indentation.Deeper(block.WithCloseBraceToken(Under(comments, block.CloseBraceToken)), layout);
        return deeper
            .WithOpenBraceToken(block.OpenBraceToken)
            .WithCloseBraceToken(block.CloseBraceToken.WithLeadingTrivia(
                deeper.CloseBraceToken.LeadingTrivia
                    .Take(deeper.CloseBraceToken.LeadingTrivia.Count - block.CloseBraceToken.LeadingTrivia.Count)
                    .Concat(block.CloseBraceToken.LeadingTrivia)));
    }

    public override SyntaxNode? VisitBlock(BlockSyntax node)
    {
        var statements = Kept(node.Statements, out var comments);
        return node
            .WithStatements(SyntaxFactory.List(statements))
            .WithCloseBraceToken(Under(comments, node.CloseBraceToken));
    }

    public override SyntaxNode? VisitSwitchSection(SwitchSectionSyntax node) =>
        node.WithStatements(SyntaxFactory.List(Kept(node.Statements, out _)));

    public override SyntaxNode? VisitCompilationUnit(CompilationUnitSyntax node)
    {
        var list = StatementList.Of(node)!;
        var rewritten = (CompilationUnitSyntax)list.With(Kept(list.Statements, out var comments));
        var end = rewritten.Members.FirstOrDefault(member => member is not GlobalStatementSyntax) is { } type
            ? type.GetFirstToken()
            : rewritten.EndOfFileToken;
        return rewritten.ReplaceToken(end, Under(comments, end));
    }

    public override SyntaxNode? VisitIfStatement(IfStatementSyntax node) =>
        node.Statement is { } body && _stops.Contains(body)
            ? node.WithStatement(SyntaxFactory.Block().WithTriviaFrom(body))
            : base.VisitIfStatement(node);

    // One that stands in a list is unwrapped there; this one is the body of another statement.
    public override SyntaxNode? VisitUsingStatement(UsingStatementSyntax node) =>
        _stops.Contains(node)
            ? Visit(node.Statement)!.WithLeadingTrivia(node.GetLeadingTrivia())
            : base.VisitUsingStatement(node);

    public override SyntaxNode? VisitTryStatement(TryStatementSyntax node)
    {
        var visited = (TryStatementSyntax)base.VisitTryStatement(node)!;
        var catches = node.Catches.Zip(visited.Catches, (old, rewritten) => OnlyRethrows(old) ? null : rewritten);
        return visited
            .WithCatches(SyntaxFactory.List(catches.OfType<CatchClauseSyntax>()))
            .WithFinally(IsEmptied(node.Finally) ? null : visited.Finally);
    }

    private List<StatementSyntax> Kept(IEnumerable<StatementSyntax> statements, out List<SyntaxTrivia> comments)
    {
        var kept = new List<StatementSyntax>();
        comments = [];
        foreach (var statement in statements)
        {
            if (Vanishes(statement))
            {
                comments.AddRange(CommentsOf(statement));
                continue;
            }

            var first = kept.Count;
            if (statement is TryStatementSyntax attempt && LosesItsHandlers(attempt))
                kept.AddRange(Unwrapped(attempt, attempt.Block));
            else if (statement is UsingStatementSyntax scope && _stops.Contains(scope))
                kept.AddRange(Unwrapped(scope, scope.Statement));
            else
                kept.Add((StatementSyntax)Visit(statement));

            if (comments.Count > 0 && first < kept.Count)
            {
                kept[first] = kept[first].WithLeadingTrivia(comments.Concat(kept[first].GetLeadingTrivia()));
                comments.Clear();
            }

            if (statement is TryStatementSyntax { Finally: { } cleanUp } && IsEmptied(cleanUp))
                comments.AddRange(cleanUp.Block.Statements.SelectMany(CommentsOf));
        }

        return kept;
    }

    // The first statement of a block follows its brace.
    private static IEnumerable<SyntaxTrivia> WithoutBlankLines(SyntaxTriviaList leading) =>
        leading.SkipWhile(piece => piece.IsKind(SyntaxKind.EndOfLineTrivia));

    private bool Vanishes(StatementSyntax statement) => statement switch
    {
        IfStatementSyntax { Else: null } choice => HasNoEffect(choice.Condition) && VanishesWhole(choice.Statement),
        UsingStatementSyntax => false,
        _ => _stops.Contains(statement),
    };

    private bool VanishesWhole(StatementSyntax statement) =>
        statement is BlockSyntax { Statements.Count: > 0 } block ? block.Statements.All(Vanishes) : Vanishes(statement);

    private bool IsEmptied(FinallyClauseSyntax? clause) => clause is not null && VanishesWhole(clause.Block);

    private bool OnlyRethrows(CatchClauseSyntax clause) =>
        clause.Filter is null
        && clause.Block.Statements is { Count: > 1 } statements
        && statements.Last() is ThrowStatementSyntax { Expression: null }
        && statements.Take(statements.Count - 1).All(Vanishes);

    private bool LosesItsHandlers(TryStatementSyntax attempt) =>
        attempt.Catches.All(OnlyRethrows)
        && (attempt.Finally is null ? attempt.Catches.Count > 0 : IsEmptied(attempt.Finally));

    private IEnumerable<StatementSyntax> Unwrapped(StatementSyntax statement, StatementSyntax body)
    {
        var visited = (StatementSyntax)Visit(body);
        var above = AboveTheFirst(statement.GetLeadingTrivia());
        if (visited is not BlockSyntax block)
        {
            var alone = SourceLayout.SpaceBefore(body).Length > SourceLayout.SpaceBefore(statement).Length
                ? Indentation.Shallower(visited, _layout)
                : visited;
            return [alone.WithLeadingTrivia(above.Concat(alone.GetLeadingTrivia()))];
        }

        if (NamesClash(body))
            return [block.WithLeadingTrivia(statement.GetLeadingTrivia())];

        var statements = Indentation.Shallower(block, _layout).Statements;
        return statements.Count == 0
            ? []
            : statements.Replace(
                statements[0], statements[0].WithLeadingTrivia(above.Concat(statements[0].GetLeadingTrivia())));
    }

    private static List<SyntaxTrivia> AboveTheFirst(SyntaxTriviaList leading)
    {
        var above = TriviaLines.Above(leading).ToList();
        return above.Count > 0 ? above : [.. leading.TakeWhile(piece => piece.IsKind(SyntaxKind.EndOfLineTrivia))];
    }

    // The names of the block come into the scope around it, where another block may use them as well.
    private bool NamesClash(StatementSyntax body) => DeclaredNames.In(body)
        .GroupBy(name => name)
        .Any(name => _names[name.Key].Count() > name.Count());

    private IEnumerable<SyntaxTrivia> CommentsOf(StatementSyntax statement) =>
        TriviaLines.Above(statement.GetLeadingTrivia()).Concat(
            TriviaLines.Behind(statement.GetTrailingTrivia(), SourceLayout.SpaceBefore(statement), _layout));

    private static SyntaxToken Under(List<SyntaxTrivia> comments, SyntaxToken token) =>
        comments.Count == 0 ? token : token.WithLeadingTrivia(comments.Concat(token.LeadingTrivia));

    // Tests of locals and fields for null, as they stand before a stop.
    private static bool HasNoEffect(ExpressionSyntax condition) => condition.DescendantNodesAndSelf().All(
        node => node is not (InvocationExpressionSyntax or AssignmentExpressionSyntax or AwaitExpressionSyntax
            or BaseObjectCreationExpressionSyntax or PostfixUnaryExpressionSyntax or ElementAccessExpressionSyntax));
}
