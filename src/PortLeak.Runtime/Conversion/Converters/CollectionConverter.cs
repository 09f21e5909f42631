namespace PortLeak.Conversion.Converters;

/// <summary>Any other type that enumerates its items, and how it is built from them.</summary>
internal sealed class CollectionConverter<TCollection, T>(
    ConverterRegistry registry, CollectionBuilder<TCollection, T> builder) : NodeConverter<TCollection>(registry)
    where TCollection : IEnumerable<T>
{
    private readonly ArrayItems<T> _items = new(registry);
    private readonly ConverterSlot<T> _element = new(registry);

    public override ValueParts Parts => ValueParts.Items(typeof(T));

    protected override bool Accepts(ValueKind kind) => ArrayItems<T>.Accepts(kind);

    protected override void WriteNode(ValueWriter writer, TCollection value, object? identity)
    {
        if (value.TryGetNonEnumeratedCount(out var count))
            WriteItems(writer, value, identity, count);
        else
            WriteItems(writer, Gather(writer, value), identity);
    }

    protected override TCollection ReadNode(ref ValueReader reader, in Cell cell, bool isShared) =>
        builder.Build(_items.Read(ref reader, cell, typeof(TCollection)));

    private void WriteItems(ValueWriter writer, List<T> values, object? identity) =>
        WriteItems(writer, values, identity, values.Count);

    private void WriteItems(ValueWriter writer, IEnumerable<T> values, object? identity, int count)
    {
        var element = _element.Converter;
        var i = 0;
        Begin(writer, identity, count);
        try
        {
            foreach (var value in values)
            {
                if (i == count)
                    break;
                element.Write(writer, value);
                if (builder.IsSet)
                    writer.SetItemWritten();
                i++;
            }
        }
        catch (PortConversionException error) when (error.Within(i))
        {
        }

        if (i != count)
            throw new PortConversionException($"{TypeName.Of(typeof(TCollection))} changed while it was being sent.");
        End(writer, count);
    }

    private void Begin(ValueWriter writer, object? identity, int count)
    {
        if (builder.IsSet)
            writer.BeginSet(identity, count);
        else
            writer.BeginList(identity, count);
    }

    private void End(ValueWriter writer, int count)
    {
        if (builder.IsSet)
            writer.EndSet(count);
        else
            writer.EndList(count);
    }

    // Both serializations want the count first. A sequence without end must not exhaust the memory before the limit.
    private static List<T> Gather(ValueWriter writer, TCollection sequence)
    {
        var gathered = new List<T>();
        foreach (var value in sequence)
        {
            if (gathered.Count >= writer.Limits.MaxBytes)
                throw ConversionErrors.TooLarge(writer.Limits.MaxBytes);
            gathered.Add(value);
        }

        return gathered;
    }
}
