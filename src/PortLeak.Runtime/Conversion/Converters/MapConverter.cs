namespace PortLeak.Conversion.Converters;

/// <summary>Any other type that enumerates keys with values, and how it is built from them.</summary>
internal sealed class MapConverter<TMap, TKey, TValue>(
    ConverterRegistry registry, MapBuilder<TMap, TKey, TValue> builder) : NodeConverter<TMap>(registry)
    where TMap : IEnumerable<KeyValuePair<TKey, TValue>>
    where TKey : notnull
{
    private readonly DictionaryEntries<TKey, TValue> _entries = new(registry);

    public override ValueParts Parts => ValueParts.Entries(typeof(TKey), typeof(TValue));

    protected override bool Accepts(ValueKind kind) => kind is ValueKind.Dictionary or ValueKind.Record;

    protected override void WriteNode(ValueWriter writer, TMap value, object? identity)
    {
        KeyValuePair<TKey, TValue>[] entries = [.. value];
        writer.BeginDictionary(identity, entries.Length);
        foreach ((var key, var item) in entries)
            _entries.Write(writer, key, item);
        writer.EndDictionary(entries.Length);
    }

    protected override TMap ReadNode(ref ValueReader reader, in Cell cell, bool isShared)
    {
        var fields = reader.Fields(cell);
        var entries = new KeyValuePair<TKey, TValue>[fields.Length / 2];
        for (var i = 0; i < entries.Length; i++)
        {
            var key = builder.TakesNullKeys
                ? _entries.ReadAnyKey(ref reader, fields[2 * i])
                : _entries.ReadKey(ref reader, fields[2 * i], typeof(TMap));
            entries[i] = new(key, _entries.ReadValue(ref reader, key, fields[2 * i + 1]));
        }

        return builder.Build(entries);
    }
}
