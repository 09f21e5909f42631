using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.MakeAsync;

/// <summary>What a function gives back, as far as making it asynchronous is concerned.</summary>
internal enum ReturnKind
{
    /// <summary>A task without a value.</summary>
    Task,

    /// <summary>A task with a value.</summary>
    TaskOfValue,

    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A value that is no task.</summary>
    Value,
}

internal static class ReturnKinds
{
    /// <summary>The kind of a function, or <see langword="null"/> for one that cannot be asynchronous at all.</summary>
    public static ReturnKind? Of(EnclosingFunction function, SemanticModel model) => function.Node switch
    {
        MethodDeclarationSyntax or LocalFunctionStatementSyntax =>
            model.GetDeclaredSymbol(function.Node) is IMethodSymbol method ? Of(method.ReturnType) : null,
        AnonymousFunctionExpressionSyntax lambda => model.GetTypeInfo(lambda).ConvertedType
            is INamedTypeSymbol { DelegateInvokeMethod.ReturnType: { } type } ? Of(type) : null,
        _ => null,
    };

    private static ReturnKind Of(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Void } => ReturnKind.Nothing,
        INamedTypeSymbol { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" } task =>
            task.IsGenericType ? ReturnKind.TaskOfValue : ReturnKind.Task,
        _ => ReturnKind.Value,
    };
}
