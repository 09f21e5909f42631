using System.Reflection;

namespace PortLeak.Corpus.Tests.Execution;

/// <summary>Tasks of a type that is known only by name: as a failure, as a delay, as their result.</summary>
internal static class TaskShapes
{
    /// <summary>A task of type <typeparamref name="TTask"/> that has failed.</summary>
    public static TTask Faulted<TTask>(Exception fault) => (TTask)Invoke(nameof(FaultedTask), typeof(TTask), fault);

    /// <summary>The same task, complete no sooner than <paramref name="gate"/>.</summary>
    public static TTask After<TTask>(TTask task, Task gate) => (TTask)Invoke(nameof(AfterTask), typeof(TTask), task!, gate);

    /// <summary>The task behind <paramref name="value"/>, if it is one that is not complete.</summary>
    public static Task? Pending(object? value) => AsTask(value) is { IsCompleted: false } task ? task : null;

    /// <summary>The task behind a task or a value task.</summary>
    public static Task? AsTask(object? value) => value switch
    {
        Task task => task,
        { } other when other.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueTask<>) =>
            (Task)type.GetMethod(nameof(ValueTask<>.AsTask))!.Invoke(other, null)!,
        _ => null,
    };

    /// <summary>The result of a task that has completed well and has one.</summary>
    public static object? ResultOf(Task task)
    {
        if (!task.IsCompletedSuccessfully)
            return null;
        for (var type = task.GetType(); type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>))
                return type.GetProperty(nameof(Task<>.Result))!.GetValue(task);
        }

        return null;
    }

    private static object Invoke(string name, Type task, params object[] arguments)
    {
        var isValueTask = task.GetGenericTypeDefinition() == typeof(ValueTask<>);
        var method = typeof(TaskShapes).GetMethod(
            isValueTask ? name.Replace("Task", "ValueTask", StringComparison.Ordinal) : name,
            BindingFlags.NonPublic | BindingFlags.Static)!;
        return method.MakeGenericMethod(task.GenericTypeArguments[0]).Invoke(null, arguments)!;
    }

    private static Task<T> FaultedTask<T>(Exception fault) => Task.FromException<T>(fault);

    private static ValueTask<T> FaultedValueTask<T>(Exception fault) => ValueTask.FromException<T>(fault);

    private static async Task<T> AfterTask<T>(Task<T> task, Task gate)
    {
        await gate;
        return await task;
    }
}
