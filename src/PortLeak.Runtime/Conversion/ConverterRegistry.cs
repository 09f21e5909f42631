using System.Collections.Concurrent;
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

    /// <exception cref="ArgumentException">Two converters have the same name or type, or one has no type.</exception>
    public ConverterRegistry(IEnumerable<IPortConverter> registered)
    {
        foreach (IPortConverter converter in registered)
            Register(converter);
    }

    public static ConverterRegistry Of(IList<IPortConverter> registered) =>
        registered.Count == 0 ? Default : new ConverterRegistry(registered);

    public Converter<T> Get<T>() =>
        ReferenceEquals(this, Default) ? Cached<T>.Converter : (Converter<T>)Get(typeof(T));

    public Converter Get(Type type) =>
        _converters.TryGetValue(type, out Converter? converter) ? converter : Add(type);

    /// <summary>The registered converter of this name, or null.</summary>
    public Converter? Registered(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The registered converter of a base type, which writes the values of this one; or null.</summary>
    public Converter? RegisteredFor(Type type) =>
        _registered.Find(entry => entry.Type.IsAssignableFrom(type)).Converter;

    private Converter Add(Type type) => _converters.GetOrAdd(type, ConverterFactory.Create(type, this));

    private void Register(IPortConverter converter)
    {
        Type[] types =
        [
            .. converter.GetType().GetInterfaces()
                .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IPortConverter<>))
                .Select(i => i.GetGenericArguments()[0]),
        ];
        if (types.Length != 1)
            throw new ArgumentException($"{TypeName.Of(converter.GetType())} must implement IPortConverter<T> once.");
        var built = (Converter)Activator.CreateInstance(
            typeof(RegisteredConverter<>).MakeGenericType(types), this, converter)!;
        if (!_byName.TryAdd(converter.Name, built))
            throw new ArgumentException($"Two converters are named \"{converter.Name}\".");
        if (!_converters.TryAdd(types[0], built))
            throw new ArgumentException($"Two converters convert {TypeName.Of(types[0])}.");
        _registered.Add((types[0], built));
    }

    private static class Cached<T>
    {
        public static readonly Converter<T> Converter = (Converter<T>)Default.Get(typeof(T));
    }
}
