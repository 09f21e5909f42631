namespace PortLeak.Conversion.Converters;

/// <summary><c>Dictionary&lt;TKey, TValue&gt;</c>, and the interfaces that it implements; its order is kept.</summary>
internal sealed class DictionaryConverter<TDictionary, TKey, TValue>(ConverterRegistry registry)
    : NodeConverter<TDictionary>(registry)
    where TDictionary : class
    where TKey : notnull
{
    private readonly DictionaryEntries<TKey, TValue> _entries = new(registry);

    public override ValueParts Parts => ValueParts.Entries(typeof(TKey), typeof(TValue));

    protected override bool Accepts(ValueKind kind) => kind is ValueKind.Dictionary or ValueKind.Record;

    // An interface never arrives here: its values are written by their runtime type.
    protected override void WriteNode(ValueWriter writer, TDictionary value, object? identity)
    {
        var dictionary = (Dictionary<TKey, TValue>)(object)value;
        writer.BeginDictionary(identity, dictionary.Count);
        foreach ((var key, var item) in dictionary)
            _entries.Write(writer, key, item);
        writer.EndDictionary(dictionary.Count);
    }

    protected override TDictionary ReadNode(ref ValueReader reader, in Cell cell, bool isShared)
    {
        var fields = reader.Fields(cell);
        var dictionary = new Dictionary<TKey, TValue>(fields.Length / 2);
        if (isShared)
            reader.Share(cell, this, dictionary);
        for (var i = 0; i < fields.Length; i += 2)
        {
            var key = _entries.ReadKey(ref reader, fields[i], typeof(TDictionary));
            var item = _entries.ReadValue(ref reader, key, fields[i + 1]);
            if (!dictionary.TryAdd(key, item))
                throw DictionaryEntries<TKey, TValue>.Repeated(key);
        }

        return (TDictionary)(object)dictionary;
    }
}
