using System.Runtime.CompilerServices;

namespace PortLeak.Fakes;

/// <summary>What a fake interpreter answers: something usable of the type asked for.</summary>
internal static class Answers
{
    public static T Of<T>() => (T)Of(typeof(T))!;

    private static object? Of(Type type)
    {
        if (type == typeof(bool))
            return Run.Current.Choices.Choose("answer", 2) == 0;
        if (type == typeof(string))
            return "text";
        if (type == typeof(object))
            return null;
        if (type == typeof(int) || type == typeof(double) || type == typeof(long))
            return Convert.ChangeType(1, type);
        if (type == typeof(PortObject))
            return new PortObject();
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying);
        return type.IsArray || type.IsInterface ? TwoOf(type) : RuntimeHelpers.GetUninitializedObject(type);
    }

    private static object? TwoOf(Type type)
    {
        var item = type.GetElementType() ?? type.GenericTypeArguments.FirstOrDefault();
        if (item is null)
            return null;
        var items = Array.CreateInstance(item, 2);
        items.SetValue(Of(item), 0);
        items.SetValue(Of(item), 1);
        return type.IsInstanceOfType(items) ? items : null;
    }
}
