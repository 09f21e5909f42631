using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.MakeAsync;

/// <summary>When a function cannot become asynchronous.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(EnclosingFunction function, SemanticModel model) =>
        IsAsyncAlready(function)
        ?? CannotBeAsync(function, model)
        ?? HasReferenceParameters(function)
        ?? IsAnIterator(function)
        ?? BreaksSomebody(function, model);

    private static string? IsAsyncAlready(EnclosingFunction function) => function.IsAsync ? "the function is async" : null;

    /// <summary>Constructors, accessors and operators have no asynchronous form.</summary>
    private static string? CannotBeAsync(EnclosingFunction function, SemanticModel model) =>
        ReturnKinds.Of(function, model) is null ? "the function has no asynchronous form" : null;

    private static string? HasReferenceParameters(EnclosingFunction function) =>
        Parameters(function.Node).Any(parameter => parameter.Modifiers.Any(
            modifier => modifier.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword or SyntaxKind.InKeyword))
            ? "an asynchronous function takes nothing by reference"
            : null;

    private static string? IsAnIterator(EnclosingFunction function) =>
        function.DescendantsOutsideNestedFunctions().Any(node => node is YieldStatementSyntax)
            ? "the function is an iterator"
            : null;

    /// <summary>
    /// A function that returns a task keeps its type. Any other would get a new one: only a local or private function
    /// that nobody names, the program's entry, and a lambda that <c>Task.Run</c> takes in both forms may change.
    /// </summary>
    private static string? BreaksSomebody(EnclosingFunction function, SemanticModel model)
    {
        if (ReturnKinds.Of(function, model) is ReturnKind.Task or ReturnKind.TaskOfValue)
            return null;

        var mayChange = function.Node switch
        {
            AnonymousFunctionExpressionSyntax lambda => IsBodyOfTaskRun(lambda, model),
            LocalFunctionStatementSyntax or MethodDeclarationSyntax =>
                model.GetDeclaredSymbol(function.Node) is IMethodSymbol method && MayChange(method, function, model),
            _ => false,
        };
        return mayChange ? null : "callers rely on the function's type";
    }

    private static bool MayChange(IMethodSymbol method, EnclosingFunction function, SemanticModel model)
    {
        if (method.IsOverride || method.IsVirtual || method.IsAbstract || !method.ExplicitInterfaceImplementations.IsEmpty)
            return false;
        if (SymbolEqualityComparer.Default.Equals(method, model.Compilation.GetEntryPoint(default)))
            return true;

        var isHidden = method.MethodKind is MethodKind.LocalFunction || method.DeclaredAccessibility is Accessibility.Private;
        return isHidden && !IsNamedAnywhere(method, function.Node);
    }

    private static bool IsNamedAnywhere(IMethodSymbol method, SyntaxNode declaration)
    {
        var scopes = method.MethodKind is MethodKind.LocalFunction
            ? [declaration.Ancestors().First(EnclosingFunction.IsFunction)]
            : method.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax());
        return scopes.SelectMany(scope => scope.DescendantTokens()).Any(
            token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == method.Name
                && token.Parent is SimpleNameSyntax);
    }

    private static bool IsBodyOfTaskRun(AnonymousFunctionExpressionSyntax lambda, SemanticModel model) =>
        lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "Run", ContainingType.Name: "Task" };

    private static IEnumerable<ParameterSyntax> Parameters(SyntaxNode function) => function switch
    {
        BaseMethodDeclarationSyntax method => method.ParameterList.Parameters,
        LocalFunctionStatementSyntax local => local.ParameterList.Parameters,
        ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters,
        AnonymousMethodExpressionSyntax { ParameterList: { } list } => list.Parameters,
        _ => [],
    };
}
