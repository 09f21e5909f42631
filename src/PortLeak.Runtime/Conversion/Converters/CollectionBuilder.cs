using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PortLeak.Conversion.Converters;

/// <summary>How a collection type is made of its items; found once per type.</summary>
internal sealed class CollectionBuilder<TCollection, T>
{
    private readonly Func<T[], TCollection>? _build;

    public CollectionBuilder()
    {
        var type = typeof(TCollection);
        IsSet = typeof(ISet<T>).IsAssignableFrom(type) || typeof(IReadOnlySet<T>).IsAssignableFrom(type);
        _build = FromInterface(type) ?? FromFactory(type) ?? FromConstructor(type) ?? FromAdd(type);
    }

    public bool IsSet { get; }

    public TCollection Build(T[] items) => _build is not null
        ? _build(items)
        : throw new PortConversionException(
            $"{TypeName.Of(typeof(TCollection))} cannot be built from items; ask for List<{TypeName.Of(typeof(T))}>.");

    private Func<T[], TCollection>? FromInterface(Type type)
    {
        if (!type.IsInterface || !IsSet)
            return null;
        return static items => (TCollection)(object)new HashSet<T>(items);
    }

    // What collection expressions use: the immutable and frozen collections among others.
    private static Func<T[], TCollection>? FromFactory(Type type)
    {
        if (type.GetCustomAttribute<CollectionBuilderAttribute>() is not { } attribute)
            return null;
        var factory = attribute.BuilderType
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(m => m.Name == attribute.MethodName)
            .Where(m => m.GetGenericArguments().Length == type.GetGenericArguments().Length)
            .Select(m => m.IsGenericMethodDefinition ? m.MakeGenericMethod(type.GetGenericArguments()) : m)
            .FirstOrDefault(m => m.GetParameters() is [{ ParameterType: var only }] && only == typeof(ReadOnlySpan<T>));
        if (factory is null)
            return null;
        var create = factory.CreateDelegate<FromSpan>();
        return items => create(items);
    }

    private static Func<T[], TCollection>? FromConstructor(Type type)
    {
        var constructor = type.GetConstructor([typeof(IEnumerable<T>)])
            ?? type.GetConstructor([typeof(IList<T>)]);
        if (constructor is null || type.IsAbstract)
            return null;
        var items = Expression.Parameter(typeof(T[]));
        Expression argument = Expression.Convert(items, constructor.GetParameters()[0].ParameterType);
        return Expression.Lambda<Func<T[], TCollection>>(Expression.New(constructor, argument), items).Compile();
    }

    private static Func<T[], TCollection>? FromAdd(Type type)
    {
        if (type.IsAbstract || !typeof(ICollection<T>).IsAssignableFrom(type) || type.GetConstructor([]) is null)
            return null;
        return static items =>
        {
            var collection = Activator.CreateInstance<TCollection>();
            foreach (var item in items)
                ((ICollection<T>)collection!).Add(item);
            return collection;
        };
    }

    private delegate TCollection FromSpan(ReadOnlySpan<T> items);
}
