using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Corpus.Tests.Execution;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;
using static PortLeak.Corpus.Tests.Instrumentation.ProbeSyntax;

namespace PortLeak.Corpus.Tests.Instrumentation;

/// <summary>Statements and bodies: what has no value fails after itself, loops end, asynchronous bodies are counted.</summary>
internal sealed partial class FaultInserter
{
    private const string Splice = "splice";
    private int _bodies;

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        var rewritten = (ExpressionStatementSyntax)base.VisitExpressionStatement(node)!;
        var statements = WithFault(node.Expression, rewritten);
        return statements.Length == 1
            ? rewritten
            : Block(statements).WithAdditionalAnnotations(new SyntaxAnnotation(Splice));
    }

    public override SyntaxNode? VisitBlock(BlockSyntax node)
    {
        var rewritten = (BlockSyntax)base.VisitBlock(node)!;
        return rewritten.WithStatements(Spliced(rewritten.Statements));
    }

    public override SyntaxNode? VisitSwitchSection(SwitchSectionSyntax node)
    {
        var rewritten = (SwitchSectionSyntax)base.VisitSwitchSection(node)!;
        return rewritten.WithStatements(Spliced(rewritten.Statements));
    }

    public override SyntaxNode? VisitCompilationUnit(CompilationUnitSyntax node)
    {
        var rewritten = (CompilationUnitSyntax)base.VisitCompilationUnit(node)!;
        return rewritten.WithMembers([.. rewritten.Members.SelectMany(member => member is GlobalStatementSyntax global
            ? Spliced([global.Statement]).Select(statement => (MemberDeclarationSyntax)GlobalStatement(statement))
            : [member])]);
    }

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node)
    {
        var rewritten = (WhileStatementSyntax)base.VisitWhileStatement(node)!;
        return rewritten.WithStatement(Guarded(node, rewritten.Statement));
    }

    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node)
    {
        var rewritten = (DoStatementSyntax)base.VisitDoStatement(node)!;
        return rewritten.WithStatement(Guarded(node, rewritten.Statement));
    }

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node)
    {
        var rewritten = (ForStatementSyntax)base.VisitForStatement(node)!;
        return rewritten.WithStatement(Guarded(node, rewritten.Statement));
    }

    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node)
    {
        var rewritten = (ForEachStatementSyntax)base.VisitForEachStatement(node)!;
        return rewritten
            .WithExpression(Enumerated(node, rewritten.Expression))
            .WithStatement(Guarded(node, rewritten.Statement));
    }

    public override SyntaxNode? VisitForEachVariableStatement(ForEachVariableStatementSyntax node)
    {
        var rewritten = (ForEachVariableStatementSyntax)base.VisitForEachVariableStatement(node)!;
        return rewritten
            .WithExpression(Enumerated(node, rewritten.Expression))
            .WithStatement(Guarded(node, rewritten.Statement));
    }

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        var rewritten = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
        var body = BodyOf(node, node.ExpressionBody?.Expression, rewritten.Body, rewritten.ExpressionBody?.Expression);
        return body is null ? rewritten : rewritten.WithBody(body).WithExpressionBody(null).WithSemicolonToken(default);
    }

    public override SyntaxNode? VisitConstructorDeclaration(ConstructorDeclarationSyntax node)
    {
        var rewritten = (ConstructorDeclarationSyntax)base.VisitConstructorDeclaration(node)!;
        var body = BodyOf(node, node.ExpressionBody?.Expression, rewritten.Body, rewritten.ExpressionBody?.Expression);
        return body is null ? rewritten : rewritten.WithBody(body).WithExpressionBody(null).WithSemicolonToken(default);
    }

    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        var rewritten = (LocalFunctionStatementSyntax)base.VisitLocalFunctionStatement(node)!;
        var body = BodyOf(node, node.ExpressionBody?.Expression, rewritten.Body, rewritten.ExpressionBody?.Expression);
        return body is null ? rewritten : rewritten.WithBody(body).WithExpressionBody(null).WithSemicolonToken(default);
    }

    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node)
        => VisitLambda(node, (LambdaExpressionSyntax)base.VisitParenthesizedLambdaExpression(node)!);

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node)
        => VisitLambda(node, (LambdaExpressionSyntax)base.VisitSimpleLambdaExpression(node)!);

    private LambdaExpressionSyntax VisitLambda(LambdaExpressionSyntax node, LambdaExpressionSyntax rewritten)
    {
        if (IsExpressionTree(node))
            return node;
        var body = BodyOf(node, node.ExpressionBody, rewritten.Block, rewritten.ExpressionBody);
        return body is null ? rewritten : rewritten.WithExpressionBody(null).WithBlock(body);
    }

    private bool IsExpressionTree(LambdaExpressionSyntax node)
        => model.GetTypeInfo(node).ConvertedType is { Name: "Expression", ContainingNamespace.Name: "Expressions" };

    // The new body of a function, or null where the old one does.
    private BlockSyntax? BodyOf(
        SyntaxNode function, ExpressionSyntax? value, BlockSyntax? newBlock, ExpressionSyntax? newValue)
    {
        if (SymbolOf(function) is not { } symbol || (newBlock ?? (SyntaxNode?)newValue) is null)
            return null;

        var isCounted = symbol.IsAsync && !symbol.ReturnType.Name.Contains("AsyncEnumer", StringComparison.Ordinal);
        var stops = symbol.MethodKind is MethodKind.Ordinary && carriers.IsOwnStop(symbol);
        StatementSyntax[]? statements = value is null || !HasNoResult(symbol)
            ? null
            : WithFault(value, ExpressionStatement(newValue!));
        if (!isCounted && !stops && (value is null || statements is null or [_]))
            return null;

        var body = newBlock ?? (statements is not null
            ? Block(statements)
            : Block(ReturnStatement(newValue!.WithLeadingTrivia(Space))));
        if (symbol.IsAsync && symbol.ReturnsVoid)
            body = Block(TryStatement(body, [CatchAll()], null));
        if (isCounted)
            body = Block((StatementSyntax[])[ParseStatement($"using var __body{_bodies++} = {Call(nameof(Probe.Running))};"), body]);
        if (stops)
            body = Block(Statement(nameof(Probe.Stopped), ThisExpression()), body);
        return body;
    }

    private IMethodSymbol? SymbolOf(SyntaxNode function) => function is LambdaExpressionSyntax
        ? model.GetSymbolInfo(function).Symbol as IMethodSymbol
        : model.GetDeclaredSymbol(function) as IMethodSymbol;

    private static bool HasNoResult(IMethodSymbol symbol)
        => symbol.ReturnsVoid || (symbol.IsAsync && symbol.ReturnType is INamedTypeSymbol { Arity: 0 });

    // An exception that leaves an `async void` would end the process, and this one runs many cases.
    private static CatchClauseSyntax CatchAll()
        => CatchClause(
            CatchDeclaration(ParseTypeName("global::System.Exception"), Identifier("__unhandled")),
            null,
            Block(Statement(nameof(Probe.Unhandled), IdentifierName("__unhandled"))));

    // An operation without a value, and the statement before or after it that fails in its place.
    private StatementSyntax[] WithFault(ExpressionSyntax expression, StatementSyntax statement)
    {
        var operation = model.GetOperation(expression);
        if (operation?.Type?.SpecialType is not SpecialType.System_Void || InConditionalAccess(expression))
            return [statement];
        if (operation is IAwaitOperation)
            return FailsAtAwait(expression) ? [statement, Fail(expression)] : [statement];
        if (operation is not IInvocationOperation)
            return [statement];

        if (FaultPoints.HandsOut(operation, carriers))
        {
            var mark = $"__mark{_bodies++}";
            return
            [
                ParseStatement($"var {mark} = {Call(nameof(Probe.Mark))};"),
                statement,
                Statement(nameof(Probe.HandOut), Number(sites.At(expression).Id), IdentifierName(mark), Number(0)),
            ];
        }

        return FaultPoints.Of(operation, mayThrow(operation), carriers) switch
        {
            FaultPoint.Before => [Fail(expression), statement],
            FaultPoint.After => [statement, Fail(expression)],
            _ => [statement],
        };
    }

    private StatementSyntax Fail(ExpressionSyntax expression) => Statement(nameof(Probe.Fail), Number(sites.At(expression).Id));

    private StatementSyntax Guarded(SyntaxNode loop, StatementSyntax body)
        => Block(Spliced([Statement(nameof(Probe.Round), Number(sites.At(loop).Id)), body]));

    // An enumerator whose code is not known may fail to advance.
    private ExpressionSyntax Enumerated(CommonForEachStatementSyntax node, ExpressionSyntax collection)
    {
        var info = model.GetForEachStatementInfo(node);
        if (info.GetEnumeratorMethod is not { ReturnType.TypeKind: TypeKind.Interface, ContainingType: { Arity: 1 } enumerable })
            return collection;
        if (carriers.MayHold(info.ElementType))
            return collection; // A loop that drains a collection drains all of it.
        return CallOf(info.ElementType!, nameof(Probe.Each), Cast(enumerable, collection), Number(sites.At(node.Expression).Id));
    }

    private static SyntaxList<StatementSyntax> Spliced(IEnumerable<StatementSyntax> statements)
        => [.. statements.SelectMany(statement => statement is BlockSyntax block && block.HasAnnotations(Splice)
            ? (IEnumerable<StatementSyntax>)block.Statements
            : [statement])];
}
