using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.MakeAsync;

/// <summary>When the function around a start cannot become asynchronous.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(FlaggedStart start) =>
        IsAsyncAlready(start)
        ?? CannotBeAsync(start)
        ?? HasReferenceParameters(start)
        ?? IsAnIterator(start)
        ?? BreaksSomebody(start);

    private static string? IsAsyncAlready(FlaggedStart start) => start.Function.IsAsync ? "the function is async" : null;

    /// <summary>Constructors, accessors and operators have no asynchronous form.</summary>
    private static string? CannotBeAsync(FlaggedStart start) =>
        ReturnKinds.Of(start.Function, start.Model) is null ? "the function has no asynchronous form" : null;

    private static string? HasReferenceParameters(FlaggedStart start) =>
        Parameters(start.Function.Node).Any(parameter => parameter.Modifiers.Any(
            modifier => modifier.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword or SyntaxKind.InKeyword))
            ? "an asynchronous function takes nothing by reference"
            : null;

    private static string? IsAnIterator(FlaggedStart start) =>
        start.Function.DescendantsOutsideNestedFunctions().Any(node => node is YieldStatementSyntax)
            ? "the function is an iterator"
            : null;

    /// <summary>
    /// A function that returns a task keeps its type. Any other would get a new one: only a local or private function
    /// that nobody names, the program's entry, and a lambda that <c>Task.Run</c> takes in both forms may change.
    /// </summary>
    private static string? BreaksSomebody(FlaggedStart start)
    {
        if (ReturnKinds.Of(start.Function, start.Model) is ReturnKind.Task or ReturnKind.TaskOfValue)
            return null;

        var mayChange = start.Function.Node switch
        {
            AnonymousFunctionExpressionSyntax lambda => IsBodyOfTaskRun(lambda, start.Model),
            LocalFunctionStatementSyntax or MethodDeclarationSyntax =>
                start.Model.GetDeclaredSymbol(start.Function.Node) is IMethodSymbol method && MayChange(method, start),
            _ => false,
        };
        return mayChange ? null : "callers rely on the function's type";
    }

    private static bool MayChange(IMethodSymbol method, FlaggedStart start)
    {
        if (method.IsOverride || method.IsVirtual || method.IsAbstract || !method.ExplicitInterfaceImplementations.IsEmpty)
            return false;
        if (SymbolEqualityComparer.Default.Equals(method, start.Model.Compilation.GetEntryPoint(default)))
            return true;

        var isHidden = method.MethodKind is MethodKind.LocalFunction || method.DeclaredAccessibility is Accessibility.Private;
        return isHidden && !IsNamedAnywhere(method, start.Function.Node);
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
