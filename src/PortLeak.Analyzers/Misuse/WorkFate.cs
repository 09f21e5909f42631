using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Origins;

namespace PortLeak.Analyzers.Misuse;

/// <summary>Where the value of work that needs a port goes: awaited inside of the port's scope, or out of it.</summary>
internal sealed class WorkFate(StopScope scope, SemanticModel model, CancellationToken cancellation)
{
    // A task that moves through more variables than this is nobody's to follow.
    private const int MaxMoves = 4;

    private static readonly ImmutableHashSet<string> Runners = ImmutableHashSet.Create(
        "Task.Run", "TaskFactory.StartNew", "Task.ContinueWith", "Task.WhenAll", "Task.WhenAny", "TaskExtensions.Unwrap",
        "Task.ConfigureAwait", "ValueTask.ConfigureAwait", "ValueTask.AsTask", "Task.WaitAsync");

    private static readonly ImmutableHashSet<string> Queues = ImmutableHashSet.Create(
        "ThreadPool.QueueUserWorkItem", "ThreadPool.UnsafeQueueUserWorkItem", "CancellationToken.Register",
        "SynchronizationContext.Post");

    /// <summary>How the work outlives the scope, in words; <see langword="null"/> where it does not, or nobody can tell.</summary>
    public string? Outlives(ExpressionSyntax call)
    {
        var lambda = call.Ancestors().TakeWhile(node => node != scope.Code)
            .OfType<AnonymousFunctionExpressionSyntax>().LastOrDefault();
        if (lambda is not null)
            return Follow(lambda, MaxMoves);

        // Inside of a local function it is the function that somebody else calls.
        if (call.Ancestors().TakeWhile(node => node != scope.Code).OfType<LocalFunctionStatementSyntax>().Any())
            return null;
        return IsWork(model.GetTypeInfo(call, cancellation).Type) ? Follow(call, MaxMoves) : null;
    }

    private static bool IsWork(ITypeSymbol? type) =>
        type is { Name: "Task" or "ValueTask" or "IAsyncEnumerable" or "IEnumerable" } && type.ContainingNamespace?.ToDisplayString()
            is "System.Threading.Tasks" or "System.Collections.Generic";

    private string? Follow(SyntaxNode work, int moves)
    {
        var node = work;
        while (true)
        {
            switch (node.Parent)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax:
                case ConditionalExpressionSyntax conditional when conditional.Condition != node:
                case BinaryExpressionSyntax:
                    node = node.Parent!;
                    continue;
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access
                    when access.Expression == node && GoesOn(call):
                    node = call;
                    continue;
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }:
                    if (Queues.Contains(NameOf(call)))
                        return "by work that is queued and outlives its scope";
                    if (IsKeptOutside(call))
                        return $"by {Noun(node)} that is kept outside of its scope";
                    if (!GoesOn(call))
                        return null;
                    node = call;
                    continue;
                case ReturnStatementSyntax:
                    return $"by {Noun(node)} that is returned from its scope";
                case ExpressionStatementSyntax when node is not AnonymousFunctionExpressionSyntax:
                    return $"by {Noun(node)} that nobody awaits in its scope";
                case AssignmentExpressionSyntax assignment when assignment.Right == node:
                    return Assigned(assignment, node, moves);
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }:
                    return moves == 0 ? null : Moved(variable.Identifier.ValueText, scope.Code, node, moves);
                default:
                    return null;
            }
        }
    }

    // tasks.Add(…), where the list is older than the scope and is read after it.
    private bool IsKeptOutside(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "Enqueue" or "Push", Expression: IdentifierNameSyntax list }
        && model.GetSymbolInfo(list, cancellation).Symbol is ILocalSymbol local
        && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is { } declaration
        && !scope.Code.Span.Contains(declaration.Span)
        && !IsRead(local.Name, scope.Code, after: call.Span.End)
        && IsReadAfter(local.Name, declaration);

    private static bool IsRead(string local, SyntaxNode code, int after) =>
        Mentions.Of(local, code).Any(name => name.SpanStart > after);

    // Calls whose result is the same work, or waits for it, or is as lazy as it.
    private bool GoesOn(InvocationExpressionSyntax call)
    {
        var name = NameOf(call);
        if (Runners.Contains(name))
            return true;

        return (name.StartsWith("Enumerable.", StringComparison.Ordinal)
                || name.StartsWith("AsyncEnumerable.", StringComparison.Ordinal))
            && model.GetTypeInfo(call, cancellation).Type is
            { Name: "IEnumerable" or "IOrderedEnumerable" or "IAsyncEnumerable" or "IOrderedAsyncEnumerable" };
    }

    private string NameOf(InvocationExpressionSyntax call) =>
        model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method
            ? $"{method.ContainingType.Name}.{method.Name}"
            : string.Empty;

    private string? Assigned(AssignmentExpressionSyntax assignment, SyntaxNode work, int moves)
    {
        if (assignment.Left is IdentifierNameSyntax { Identifier.ValueText: "_" })
            return work is AnonymousFunctionExpressionSyntax ? null : $"by {Noun(work)} that nobody awaits in its scope";

        // A handler that is taken off again in the scope does not outlive it.
        if (assignment.IsKind(SyntaxKind.AddAssignmentExpression) && scope.Code.DescendantNodes()
            .OfType<AssignmentExpressionSyntax>().Any(other => other.IsKind(SyntaxKind.SubtractAssignmentExpression)
                && other.Left.IsEquivalentTo(assignment.Left) && other.Right.IsEquivalentTo(assignment.Right)))
        {
            return null;
        }

        switch (model.GetSymbolInfo(assignment.Left, cancellation).Symbol)
        {
            case IFieldSymbol or IPropertySymbol or IEventSymbol:
                return $"by {Noun(work)} that is stored and outlives its scope";
            case ILocalSymbol local when moves > 0
                && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is { } declaration:
                var isInside = scope.Code.Span.Contains(declaration.Span);
                return Moved(local.Name, scope.Code, work, moves) is { } how
                    && (isInside || IsReadAfter(local.Name, declaration))
                        ? how
                        : null;
            default:
                return null;
        }
    }

    // Anywhere behind the scope, which may be the body of a loop.
    private bool IsReadAfter(string local, SyntaxNode declaration) =>
        declaration.FirstAncestorOrSelf<BlockSyntax>() is { } block && IsRead(local, block, after: scope.Code.Span.End);

    // One read that is none of ours to judge is enough to let it be.
    private string? Moved(string variable, SyntaxNode code, SyntaxNode work, int moves)
    {
        var how = $"by {Noun(work)} that nobody awaits in its scope";
        foreach (var name in Mentions.Of(variable, code))
        {
            if (name.SpanStart < work.Span.End
                || name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name)
            {
                continue;
            }

            if (Follow(name, moves - 1) is not { } next)
                return null;
            how = next;
        }

        return how;
    }

    private string Noun(SyntaxNode work) => model.GetTypeInfo(work, cancellation).Type switch
    {
        { Name: "Task" or "ValueTask" } => "a task",
        { Name: "IEnumerable" or "IOrderedEnumerable" or "IAsyncEnumerable" or "IOrderedAsyncEnumerable" } =>
            "a lazy sequence",
        _ => "a lambda",
    };
}
