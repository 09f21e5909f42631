using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.Analyzers.Origins;

/// <summary>Finds the concurrent work that a start is part of: what runs many times, or at once with its caller.</summary>
internal static class ConcurrentContext
{
    private static readonly ImmutableHashSet<string> Runners = ImmutableHashSet.Create(
        "Task.Run", "Task", "TaskFactory.StartNew", "Parallel.For", "Parallel.ForEach", "Parallel.ForAsync",
        "Parallel.ForEachAsync", "Parallel.Invoke", "ThreadPool.QueueUserWorkItem",
        "ThreadPool.UnsafeQueueUserWorkItem", "ThreadPool.RegisterWaitForSingleObject", "Thread", "Timer",
        "ParallelEnumerable.Select", "ParallelEnumerable.ForAll", "ParallelEnumerable.SelectMany",
        "ParallelEnumerable.Where", "ParallelEnumerable.Aggregate", "Enumerable.Select", "Enumerable.SelectMany",
        "Task.ContinueWith", "ActionBlock", "TransformBlock", "TransformManyBlock", "BackgroundWorker",
        "SynchronizationContext.Post", "TaskFactory.ContinueWhenAll", "TaskFactory.ContinueWhenAny");

    /// <summary>The name of the concurrent work around the node, such as <c>Parallel.ForEachAsync</c>.</summary>
    public static string? Find(SyntaxNode start, SemanticModel model, CancellationToken cancellation)
    {
        for (var node = start.Parent; node is not null; node = node.Parent)
        {
            var found = node switch
            {
                AnonymousFunctionExpressionSyntax lambda => OfLambda(lambda, model, cancellation),
                LocalFunctionStatementSyntax function =>
                    OfFunction(function.Identifier.ValueText, function.Modifiers, function.ReturnType, model, node,
                        cancellation),
                MethodDeclarationSyntax method => OfMethod(method, model, cancellation)
                    ?? OfFunction(method.Identifier.ValueText, method.Modifiers, method.ReturnType, model, node,
                        cancellation),
                CommonForEachStatementSyntax { AwaitKeyword.RawKind: not 0 } loop when IsChannel(loop.Expression) =>
                    "ChannelReader.ReadAllAsync",
                WhileStatementSyntax loop when TakesFromChannel(loop.Condition) => "ChannelReader.TryRead",
                QueryExpressionSyntax query when model.GetTypeInfo(query.FromClause.Expression, cancellation)
                    .Type?.Name == "ParallelQuery" => "ParallelEnumerable.Select",
                _ => null,
            };
            if (found is not null || node is MemberDeclarationSyntax)
                return found;
        }

        return null;
    }

    private static bool IsChannel(ExpressionSyntax expression) => expression is InvocationExpressionSyntax
    {
        Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ReadAllAsync" or "GetConsumingEnumerable" },
    };

    private static bool TakesFromChannel(ExpressionSyntax condition) =>
        condition.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().Any(access =>
            access.Name.Identifier.ValueText is "TryRead" or "WaitToReadAsync");

    private static string? OfLambda(
        AnonymousFunctionExpressionSyntax lambda, SemanticModel model, CancellationToken cancellation)
    {
        if (RunnerAround(lambda, model, cancellation) is { } runner)
        {
            return !IsQuery(runner) || lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword) ? runner : null;
        }

        if (model.GetSymbolInfo(lambda, cancellation).Symbol is IMethodSymbol { IsAsync: true, ReturnsVoid: true })
            return "async void";

        if (lambda.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } handler)
            return OfHandler(handler);

        // var work = async () => { … }; … Task.Run(work)
        if (lambda.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
            || Enclosing(variable) is not { } scope)
        {
            return null;
        }

        var name = variable.Identifier.ValueText;
        return RunnerOf(name, scope, model, lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword), cancellation)
            ?? (lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword) && IsDropped(name, scope)
                ? $"un-awaited {name}"
                : null);
    }

    // timer.Elapsed += (_, _) => …
    private static string? OfHandler(AssignmentExpressionSyntax subscription) =>
        subscription.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Elapsed" or "Tick" }
            ? "Timer.Elapsed"
            : null;

    // _ = work(item);
    private static bool IsDropped(string name, SyntaxNode scope) =>
        Mentions.Of(name, scope).Any(called =>
            called.Parent is InvocationExpressionSyntax call && call.Expression == called
            && call.Parent is ExpressionStatementSyntax
                or AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } });

    private static string? OfFunction(
        string name,
        SyntaxTokenList modifiers,
        TypeSyntax returnType,
        SemanticModel model,
        SyntaxNode declaration,
        CancellationToken cancellation)
    {
        if (modifiers.Any(SyntaxKind.AsyncKeyword)
            && returnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword })
        {
            return "async void";
        }

        if (Enclosing(declaration) is not { } scope)
            return null;

        return RunnerOf(name, scope, model, modifiers.Any(SyntaxKind.AsyncKeyword), cancellation)
            ?? (declaration is LocalFunctionStatementSyntax && modifiers.Any(SyntaxKind.AsyncKeyword)
                && IsDropped(name, scope) ? $"un-awaited {name}" : null)
            ?? Mentions.Of(name, scope)
                .Select(handler => handler.Parent is AssignmentExpressionSyntax assignment
                    && assignment.IsKind(SyntaxKind.AddAssignmentExpression) && assignment.Right == handler
                        ? OfHandler(assignment)
                        : null)
                .FirstOrDefault(found => found is not null);
    }

    private static string? OfMethod(MethodDeclarationSyntax method, SemanticModel model, CancellationToken cancellation)
    {
        if (method.Identifier.ValueText == "Execute"
            && model.GetDeclaredSymbol(method, cancellation) is { ContainingType: { } item }
            && item.AllInterfaces.Any(candidate => candidate.Name == "IThreadPoolWorkItem"))
        {
            return "IThreadPoolWorkItem.Execute";
        }

        if (method.Identifier.ValueText != "ExecuteAsync"
            || model.GetDeclaredSymbol(method, cancellation) is not { IsOverride: true, ContainingType: { } type })
        {
            return null;
        }

        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.Name == "BackgroundService")
                return "BackgroundService.ExecuteAsync";
        }

        return null;
    }

    private static SyntaxNode? Enclosing(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(ancestor => ancestor is BaseMethodDeclarationSyntax or TypeDeclarationSyntax
            or CompilationUnitSyntax);

    // A query asks one by one, unless each element is a task.
    private static bool IsQuery(string runner) => runner is "Enumerable.Select" or "Enumerable.SelectMany";

    // Task.Run(Work), Parallel.ForEach(items, Work)
    private static string? RunnerOf(
        string name, SyntaxNode scope, SemanticModel model, bool isAsync, CancellationToken cancellation) =>
        Mentions.Of(name, scope)
            .Where(identifier => identifier.Parent is ArgumentSyntax)
            .Select(identifier => RunnerAround(identifier, model, cancellation))
            .FirstOrDefault(runner => runner is not null && (isAsync || !IsQuery(runner)));

    private static string? RunnerAround(SyntaxNode function, SemanticModel model, CancellationToken cancellation)
    {
        var node = function.Parent;
        while (node is ParenthesizedExpressionSyntax or CastExpressionSyntax)
            node = node.Parent;
        if (node is not ArgumentSyntax { Parent.Parent: { } call })
            return null;
        var info = model.GetSymbolInfo(call, cancellation);
        if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is not IMethodSymbol method)
            return null;

        var type = method.ContainingType.Name;
        var name = method.MethodKind is MethodKind.Constructor ? type : $"{type}.{method.Name}";
        if (!Runners.Contains(name))
            return null;

        return name == "TaskFactory.StartNew" ? "Task.Factory.StartNew" : name;
    }
}
