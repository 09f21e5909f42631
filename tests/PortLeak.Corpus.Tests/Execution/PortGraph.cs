using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PortLeak.Corpus.Tests.Execution;

/// <summary>What hangs together in memory: the ports in a result, and what an object refers to.</summary>
internal static class PortGraph
{
    private const int MostObjects = 5000;
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> Fields = new();

    /// <summary>The value itself, or what stands in the task, tuple or collection that it is.</summary>
    public static IEnumerable<object> Contents(object? value)
    {
        if (TaskShapes.AsTask(value) is { } task)
            return Contents(TaskShapes.ResultOf(task));
        return value switch
        {
            null or string => [],
            ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => Contents(tuple[i])),
            ICollection collection => collection.Cast<object?>().SelectMany(Contents),
            _ when value.GetType() is { IsPrimitive: true } or { IsEnum: true } or { Namespace: "System" } => [],
            _ => [value, .. HeldBy(value)],
        };
    }

    /// <summary>Everything that can be reached from the roots.</summary>
    public static IReadOnlySet<object> Reachable(IEnumerable<object> roots)
    {
        var reached = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var work = new Stack<object>(roots);
        while (work.TryPop(out var current) && reached.Count < MostObjects)
        {
            if (!reached.Add(current) || IsOpaque(current.GetType()))
                continue;
            foreach (var next in Next(current))
                work.Push(next);
        }

        return reached;
    }

    // An object of the case that is handed on hands on the ports in it.
    private static IEnumerable<object> HeldBy(object value)
        => value is Port or PortScope ? [] : Reachable([value]).Where(held => held is Port or PortScope);

    private static IEnumerable<object> Next(object current)
    {
        if (current is Delegate { Target: { } target })
            return [target];
        if (current is IEnumerable items && IsCollection(current.GetType()))
            return items.Cast<object?>().OfType<object>();
        return FieldsOf(current.GetType()).Select(field => field.GetValue(current)).OfType<object>();
    }

    private static FieldInfo[] FieldsOf(Type type) => Fields.GetOrAdd(type, static type =>
    {
        var fields = new List<FieldInfo>();
        for (var current = type; current is not null; current = current.BaseType)
        {
            fields.AddRange(current.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));
        }

        return [.. fields.Where(field => !field.FieldType.IsPrimitive && !field.FieldType.IsPointer && !field.FieldType.IsByRefLike)];
    });

    private static bool IsCollection(Type type) => type.IsArray
        || type.Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) is true;

    // A port refers to its run, and the run to everything.
    private static bool IsOpaque(Type type) => type.IsPrimitive || type == typeof(string)
        || typeof(Port).IsAssignableFrom(type)
        || typeof(MemberInfo).IsAssignableFrom(type)
        || type.Namespace is "PortLeak.Fakes" or "System.Reflection" or "System.Threading"
        || type.Namespace?.StartsWith("PortLeak.Corpus", StringComparison.Ordinal) is true;
}
