using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Linq.Expressions;

namespace PortLeak.Conversion.Converters;

/// <summary>How a dictionary type is made of its entries; found once per type.</summary>
internal sealed class MapBuilder<TMap, TKey, TValue>
    where TKey : notnull
{
    private readonly Func<KeyValuePair<TKey, TValue>[], TMap>? _build;

    public MapBuilder()
    {
        var type = typeof(TMap);
        TakesNullKeys = type.IsAssignableFrom(typeof(List<KeyValuePair<TKey, TValue>>))
            || type == typeof(KeyValuePair<TKey, TValue>[]);
        _build = TakesNullKeys ? FromEntries : FromFactory(type) ?? FromAdd(type) ?? FromConstructor(type);
    }

    /// <summary>Whether this is a plain sequence of entries, in which the same key may even occur twice.</summary>
    public bool TakesNullKeys { get; }

    public TMap Build(KeyValuePair<TKey, TValue>[] entries)
    {
        if (_build is null)
        {
            throw new PortConversionException(
                $"{TypeName.Of(typeof(TMap))} cannot be built from entries; ask for Dictionary<TKey, TValue>.");
        }

        try
        {
            return _build(entries);
        }
        catch (ArgumentException error)
        {
            throw new PortConversionException(
                $"The entries do not fit {TypeName.Of(typeof(TMap))}: {error.Message}", "", error);
        }
    }

    private static TMap FromEntries(KeyValuePair<TKey, TValue>[] entries) =>
        typeof(TMap).IsArray ? (TMap)(object)entries : (TMap)(object)entries.ToList();

    private static Func<KeyValuePair<TKey, TValue>[], TMap>? FromFactory(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        if (definition == typeof(FrozenDictionary<,>))
            return static entries => (TMap)(object)Distinct(entries).ToFrozenDictionary();
        if (definition == typeof(ImmutableDictionary<,>) || definition == typeof(IImmutableDictionary<,>))
            return static entries => (TMap)(object)Distinct(entries).ToImmutableDictionary();
        if (definition == typeof(ImmutableSortedDictionary<,>))
            return static entries => (TMap)(object)Distinct(entries).ToImmutableSortedDictionary();
        return null;
    }

    private static Func<KeyValuePair<TKey, TValue>[], TMap>? FromAdd(Type type)
    {
        var isMutable = typeof(IDictionary<TKey, TValue>).IsAssignableFrom(type);
        if (!isMutable || type.IsAbstract || type.GetConstructor([]) is null)
            return null;
        return static entries =>
        {
            var map = Activator.CreateInstance<TMap>();
            foreach ((var key, var value) in entries)
                ((IDictionary<TKey, TValue>)map!).Add(key, value);
            return map;
        };
    }

    private static Func<KeyValuePair<TKey, TValue>[], TMap>? FromConstructor(Type type)
    {
        var constructor = type.IsAbstract ? null : type.GetConstructors().FirstOrDefault(c =>
            c.GetParameters() is [var only] && only.ParameterType.IsAssignableFrom(typeof(Dictionary<TKey, TValue>)));
        if (constructor is null)
            return null;
        var dictionary = Expression.Parameter(typeof(Dictionary<TKey, TValue>));
        var construction = Expression.New(constructor, dictionary);
        var construct = Expression.Lambda<Func<Dictionary<TKey, TValue>, TMap>>(construction, dictionary).Compile();
        return entries => construct(Distinct(entries));
    }

    // Refuses the same key twice, which some factories overlook.
    private static Dictionary<TKey, TValue> Distinct(KeyValuePair<TKey, TValue>[] entries)
    {
        var dictionary = new Dictionary<TKey, TValue>(entries.Length);
        foreach ((var key, var value) in entries)
            dictionary.Add(key, value);
        return dictionary;
    }
}
