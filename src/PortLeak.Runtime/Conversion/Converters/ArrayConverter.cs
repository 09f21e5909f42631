namespace PortLeak.Conversion.Converters;

/// <summary><c>T[]</c>: a list; a large array of a primitive type travels as its bytes.</summary>
internal sealed class ArrayConverter<T>(ConverterRegistry registry) : NodeConverter<T[]>(registry)
{
    /// <summary>From this size on an array of a primitive type arrives as an array, below it as a list.</summary>
    private const int PackedBytes = 1024 * 1024;

    private readonly ArrayItems<T> _items = new(registry);

    public override ValueParts Parts => ValueParts.Items(typeof(T));

    protected override bool Accepts(ValueKind kind) => ArrayItems<T>.Accepts(kind);

    protected override void WriteNode(ValueWriter writer, T[] value, object? identity)
    {
        if (ArrayElements<T>.Type is { } element && (long)value.Length * element.Size >= PackedBytes)
        {
            writer.Array(value, element, [value.Length], new ArrayBytes(value, element.Size).Memory);
            return;
        }

        writer.BeginList(identity, value.Length);
        _items.Write(writer, value);
        writer.EndList(value.Length);
    }

    protected override T[] ReadNode(ref ValueReader reader, in Cell cell, bool isShared)
    {
        var count = ArrayItems<T>.Count(ref reader, cell, typeof(T[]));
        var values = count == 0 ? [] : new T[count];
        if (isShared)
            reader.Share(cell, this, values);
        _items.ReadInto(ref reader, cell, values);
        return values;
    }
}
