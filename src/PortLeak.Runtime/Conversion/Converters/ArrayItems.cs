namespace PortLeak.Conversion.Converters;

/// <summary>The items of a list, tuple, set or one-dimensional array, one after the other.</summary>
internal sealed class ArrayItems<T>(ConverterRegistry registry)
{
    private readonly ConverterSlot<T> _element = new(registry);
    private readonly ArrayElements<T> _packed = new(registry);

    public static bool Accepts(ValueKind kind) =>
        kind is ValueKind.List or ValueKind.Tuple or ValueKind.Set or ValueKind.Array;

    public static int Count(ref ValueReader reader, in Cell cell, Type asked)
    {
        if (cell.Kind != ValueKind.Array)
            return reader.Items(cell).Length;
        ReadOnlySpan<int> lengths = ArrayLengths.Read(ref reader, cell);
        return lengths.Length == 1
            ? lengths[0]
            : throw new PortConversionException(
                $"An array of {lengths.Length} dimensions does not fit {TypeName.Of(asked)}; ask for as many.");
    }

    public T[] Read(ref ValueReader reader, in Cell cell, Type asked)
    {
        if (!Accepts(cell.Kind))
            throw ConversionErrors.Mismatch(cell.Kind, asked);
        var count = Count(ref reader, cell, asked);
        var values = count == 0 ? [] : new T[count];
        ReadInto(ref reader, cell, values);
        return values;
    }

    public void ReadInto(ref ValueReader reader, in Cell cell, Span<T> values)
    {
        if (cell.Kind == ValueKind.Array)
            _packed.ReadInto(ref reader, cell, values);
        else
            ReadInto(ref reader, reader.Items(cell), values);
    }

    public void Write(ValueWriter writer, ReadOnlySpan<T> values)
    {
        var element = _element.Converter;
        var i = 0;
        try
        {
            for (; i < values.Length; i++)
                element.Write(writer, values[i]);
        }
        catch (PortConversionException error) when (error.Within(i))
        {
        }
    }

    private void ReadInto(ref ValueReader reader, scoped ReadOnlySpan<Cell> items, Span<T> values)
    {
        var element = _element.Converter;
        var i = 0;
        try
        {
            for (; i < items.Length; i++)
                values[i] = element.Read(ref reader, items[i]);
        }
        catch (PortConversionException error) when (error.Within(i))
        {
        }
    }
}
