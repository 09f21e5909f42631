namespace PortLeak.Conversion.Converters;

/// <summary><c>T[]</c>: a list.</summary>
internal sealed class ArrayConverter<T>(ConverterRegistry registry) : NodeConverter<T[]>(registry)
{
    private readonly ArrayItems<T> _items = new(registry);

    protected override bool Accepts(ValueKind kind) => ArrayItems<T>.Accepts(kind);

    protected override void WriteNode(ValueWriter writer, T[] value, object? identity)
    {
        writer.BeginList(identity, value.Length);
        _items.Write(writer, value);
        writer.EndList(value.Length);
    }

    protected override T[] ReadNode(ref ValueReader reader, in Cell cell, bool isShared)
    {
        ReadOnlySpan<Cell> items = reader.Items(cell);
        T[] values = items.Length == 0 ? [] : new T[items.Length];
        if (isShared)
            reader.Share(cell, this, values);
        _items.ReadInto(ref reader, items, values);
        return values;
    }
}
