using System.Collections;

namespace PortLeak.Conversion.Converters;

/// <summary>Collections from before generics: written by the runtime types of their items.</summary>
internal sealed class UntypedSequenceConverter<T>(ConverterRegistry registry) : NodeConverter<T>(registry)
    where T : IEnumerable
{
    private readonly ConverterSlot<List<object?>> _list = new(registry);
    private readonly ConverterSlot<KeyValuePair<object, object?>[]> _entries = new(registry);

    protected override bool Accepts(ValueKind kind) => true;

    protected override void WriteNode(ValueWriter writer, T value, object? identity)
    {
        if (value is IDictionary dictionary)
        {
            _entries.Converter.Write(
                writer, [.. dictionary.Cast<DictionaryEntry>().Select(e => KeyValuePair.Create(e.Key, e.Value))]);
        }
        else
            _list.Converter.Write(writer, [.. value.Cast<object?>()]);
    }

    protected override T ReadNode(ref ValueReader reader, in Cell cell, bool isShared) =>
        throw ConversionErrors.NoCounterpart(typeof(T), "ask for List<T> or Dictionary<TKey, TValue>.");
}
