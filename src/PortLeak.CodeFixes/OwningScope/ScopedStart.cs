using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.OwningScope;

/// <summary>A start as it is written in a scope: the scope's own twin of it, or a port that is given to the scope at once.</summary>
internal static class ScopedStart
{
    private const string RuntimeNamespace = "PortLeak";

    /// <summary>The node to be replaced and what takes its place, or <see langword="null"/> where the scope cannot own the port.</summary>
    public static (ExpressionSyntax Old, ExpressionSyntax New)? Of(FlaggedStart start, string scope)
    {
        if (TwinOf(start) is { } twin)
        {
            var arguments = ((InvocationExpressionSyntax)start.Start).ArgumentList.WithoutTrivia();
            var started = SyntaxFactory.ParseExpression($"{scope}.{twin}{arguments}");
            return start.Type is { Name: "PythonPort" or "RubyPort" } && start.Value == start.Start
                ? start.Function.IsAsync ? (start.Start, Awaited(started).WithTriviaFrom(start.Start)) : Owned(start, scope)
                : (start.Start, started.WithTriviaFrom(start.Start));
        }

        return Owned(start, scope) ?? OwnedInLambda(start, scope);
    }

    private static (ExpressionSyntax Old, ExpressionSyntax New)? Owned(FlaggedStart start, string scope) =>
        IsPort(start.Type) && start.Type!.NullableAnnotation is not NullableAnnotation.Annotated
            ? (start.Value, SyntaxFactory.ParseExpression($"{scope}.Own({start.Value.WithoutTrivia()})").WithTriviaFrom(start.Value))
            : null;

    // 'host => LaunchAsync(host)' gives a task: the lambda awaits it to give the port to the scope.
    private static (ExpressionSyntax Old, ExpressionSyntax New)? OwnedInLambda(FlaggedStart start, string scope) =>
        start.Start.Parent is LambdaExpressionSyntax { AsyncKeyword.RawKind: 0 } lambda
        && lambda.ExpressionBody == start.Start
        && start.Type is INamedTypeSymbol { Name: "Task", IsGenericType: true } && IsPort(start.PortType)
            ? (lambda, SyntaxFactory.ParseExpression(
                $"async {lambda.WithoutTrivia().WithBody(SyntaxFactory.ParseExpression($"{scope}.Own(await {start.Start.WithoutTrivia()})"))}")
                .WithTriviaFrom(lambda))
            : null;

    private static string? TwinOf(FlaggedStart start) =>
        start.Start is InvocationExpressionSyntax
        && start.Model.GetSymbolInfo(start.Start).Symbol is IMethodSymbol
        {
            Name: "Start" or "StartAsync",
            ContainingType: { Name: "PythonPort" or "RubyPort", ContainingNamespace: { Name: RuntimeNamespace } } type,
        }
            ? $"Start{type.Name.Replace("Port", string.Empty)}Async"
            : null;

    private static bool IsPort(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "Port", ContainingNamespace: { Name: RuntimeNamespace } })
                return true;
        }

        return false;
    }

    private static AwaitExpressionSyntax Awaited(ExpressionSyntax task) => SyntaxFactory.AwaitExpression(
        SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), task);
}
