using System.Collections.Concurrent;
using System.Reflection;
using PortLeak.Conversion.Converters;

namespace PortLeak.Conversion;

/// <summary>The converters of a port: one for each type, built when the type is first met.</summary>
internal sealed class ConverterRegistry
{
    /// <summary>The converters of all ports that register none of their own.</summary>
    public static readonly ConverterRegistry Default = new([]);

    private readonly ConcurrentDictionary<Type, Converter> _converters = new();
    private readonly Dictionary<string, Converter> _byName = [];
    private readonly List<(Type Type, Converter Converter)> _registered = [];
    private readonly KeptParts _kept;

    /// <exception cref="ArgumentException">Two converters have the same name or type, or one is null or has no
    /// type.</exception>
    public ConverterRegistry(IEnumerable<IPortConverter> registered)
    {
        _kept = new KeptParts(this);
        foreach (var converter in registered)
            Register(converter);
    }

    public static ConverterRegistry Of(IList<IPortConverter> registered) =>
        registered.Count == 0 ? Default : new ConverterRegistry(registered);

    public Converter<T> Get<T>() =>
        ReferenceEquals(this, Default) ? Cached<T>.Converter : (Converter<T>)Get(typeof(T));

    public Converter Get(Type type) =>
        _converters.TryGetValue(type, out var converter) ? converter : Add(type);

    /// <summary>As <see cref="KeptParts.Of"/>.</summary>
    public object? KeptPartsOf<T>() => ReferenceEquals(this, Default) ? Cached<T>.Kept : _kept.Of(typeof(T));

    /// <summary>The registered converter of this name, or null.</summary>
    public Converter? Registered(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The registered converter of a base type, which writes the values of this one; or null.</summary>
    public Converter? RegisteredFor(Type type) =>
        _registered.Find(entry => entry.Type.IsAssignableFrom(type)).Converter;

    private Converter Add(Type type) => _converters.GetOrAdd(type, ConverterFactory.Create(type, this));

    private void Register(IPortConverter? converter)
    {
        if (converter is null)
            throw new ArgumentException("Converters holds a converter that is null.");
        Type[] contracts = [.. converter.GetType().GetInterfaces().Where(IsTyped)];
        if (contracts.Length != 1)
        {
            throw new ArgumentException(
                $"Converters: {TypeName.Of(converter.GetType())} must implement IPortConverter<T, TPlain> or IPortConverter<T>.");
        }

        var arguments = contracts[0].GetGenericArguments();
        var type = arguments[0];
        var build = BuildMethod.MakeGenericMethod(type, arguments.Length == 2 ? arguments[1] : typeof(object));
        var built = (Converter)build.Invoke(this, [converter])!;
        if (!_byName.TryAdd(converter.Name, built))
            throw new ArgumentException($"Converters: two are named \"{converter.Name}\".");
        if (!_converters.TryAdd(type, built))
            throw new ArgumentException($"Converters: two convert {TypeName.Of(type)}.");
        _registered.Add((type, built));
    }

    private static bool IsTyped(Type contract) =>
        contract.IsGenericType && contract.GetGenericTypeDefinition() is var definition
        && (definition == typeof(IPortConverter<,>) || definition == typeof(IPortConverter<>));

    private static readonly MethodInfo BuildMethod =
        typeof(ConverterRegistry).GetMethod(nameof(Build), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private RegisteredConverter<T, TPlain> Build<T, TPlain>(IPortConverter converter) =>
        converter is IPortConverter<T, TPlain> typed
            ? new(this, converter.Name, typed.ToPort, typed.FromPort)
            : new(this, converter.Name, FromUntyped<T, TPlain>(converter), ToUntyped<T, TPlain>(converter));

    // Here TPlain is object.
    private static Func<T, TPlain> FromUntyped<T, TPlain>(IPortConverter converter) =>
        value => (TPlain)((IPortConverter<T>)converter).ToPort(value)!;

    private static Func<TPlain, T> ToUntyped<T, TPlain>(IPortConverter converter) =>
        value => ((IPortConverter<T>)converter).FromPort(value);

    private static class Cached<T>
    {
        public static readonly Converter<T> Converter = (Converter<T>)Default.Get(typeof(T));
        public static readonly object? Kept = Default._kept.Of(typeof(T));
    }
}
