using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.TaskLocal;

/// <summary>A mention of the local that holds the task of a start, and what becomes of it when the start is awaited at once.</summary>
internal sealed class TaskUse
{
    private TaskUse(ExpressionSyntax? value, ArgumentSyntax? argument, StatementSyntax? statement)
    {
        Value = value;
        Argument = argument;
        Statement = statement;
    }

    /// <summary>The expression that takes the port out of the task: the port's own name takes its place.</summary>
    public ExpressionSyntax? Value { get; }

    /// <summary>The argument of a <c>Task.WhenAll</c> that has others: it goes.</summary>
    public ArgumentSyntax? Argument { get; }

    /// <summary>The statement that only waits for the task: it goes.</summary>
    public StatementSyntax? Statement { get; }

    /// <summary>The use, or <see langword="null"/> where the task is needed as a task.</summary>
    public static TaskUse? Of(IdentifierNameSyntax mention, SemanticModel model)
    {
        var value = StartValue.Of(mention, model);
        if (value != mention && model.GetTypeInfo(value).Type is not
            { Name: "Task" or "ValueTask" or "ConfiguredTaskAwaitable" or "TaskAwaiter" })
        {
            return value.Parent is ExpressionStatementSyntax wait ? new TaskUse(null, null, wait) : new TaskUse(value, null, null);
        }

        if (mention.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument
            && model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "WhenAll", ContainingType.Name: "Task" }
            && StartValue.Of(call, model).Parent is ExpressionStatementSyntax all)
        {
            return list.Arguments.Count == 1 ? new TaskUse(null, null, all) : new TaskUse(null, argument, null);
        }

        return null;
    }
}
