using System.Collections.Concurrent;

namespace PortLeak.Conversion;

/// <summary>The converters of a port: one for each type, built when the type is first met.</summary>
internal sealed class ConverterRegistry
{
    private readonly ConcurrentDictionary<Type, Converter> _converters = new();

    /// <summary>The converters of all ports that register none of their own.</summary>
    public static readonly ConverterRegistry Default = new();

    public Converter<T> Get<T>() =>
        ReferenceEquals(this, Default) ? Cached<T>.Converter : (Converter<T>)Get(typeof(T));

    public Converter Get(Type type) =>
        _converters.TryGetValue(type, out Converter? converter) ? converter : Add(type);

    private Converter Add(Type type) => _converters.GetOrAdd(type, ConverterFactory.Create(type, this));

    private static class Cached<T>
    {
        public static readonly Converter<T> Converter = (Converter<T>)Default.Get(typeof(T));
    }
}
