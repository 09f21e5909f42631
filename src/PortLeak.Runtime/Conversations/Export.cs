using System.Reflection;

namespace PortLeak.Conversations;

/// <summary>A value of the program's that was given away: how the interpreter calls it, and what ends it.</summary>
internal sealed record Export(Handler Handler, Func<Task>? Close)
{
    private static readonly MethodInfo OfItemsMethod =
        typeof(Export).GetMethod(nameof(OfItems), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static Export Of(object value) =>
        value is Delegate function
            ? new Export(new Handler(function), null)
            : (Export)OfItemsMethod.MakeGenericMethod(ItemType(value.GetType())).Invoke(null, [value])!;

    private static Export OfItems<T>(IAsyncEnumerable<T> source)
    {
        var items = new HostItems<T>(source);
        return new(new Handler(items.NextAsync), items.CloseAsync);
    }

    private static Type ItemType(Type type) =>
        type.GetInterfaces().Append(type).First(
            candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>))
            .GetGenericArguments()[0];
}
