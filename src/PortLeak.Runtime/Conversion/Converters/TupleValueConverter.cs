namespace PortLeak.Conversion.Converters;

/// <summary>A tuple where no type was asked for.</summary>
internal sealed class TupleValueConverter(ConverterRegistry registry) : NodeConverter<TupleValue>(registry)
{
    private readonly ArrayItems<object?> _items = new(registry);

    protected override bool Accepts(ValueKind kind) => kind == ValueKind.Tuple;

    protected override void WriteNode(ValueWriter writer, TupleValue value, object? identity)
    {
        writer.BeginTuple(value.Length);
        _items.Write(writer, value.Items);
        writer.EndTuple(identity, value.Length);
    }

    protected override TupleValue ReadNode(ref ValueReader reader, in Cell cell, bool isShared)
    {
        ReadOnlySpan<Cell> cells = reader.Items(cell);
        var items = new object?[cells.Length];
        // Shared before it is complete: a list inside may refer back to it, as in the interpreter.
        if (isShared)
            reader.Share(cell, this, new TupleValue(items));
        _items.ReadInto(ref reader, cells, items);
        return isShared && reader.TryGetShared(cell, this, out object? tuple) ? (TupleValue)tuple! : new TupleValue(items);
    }
}
