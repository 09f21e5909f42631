namespace PortLeak.Conversion.Converters;

/// <summary>The items of a list, tuple, set or one-dimensional array as an array of the element type.</summary>
internal sealed class ArrayItems<T>(ConverterRegistry registry)
{
    private readonly ConverterSlot<T> _element = new(registry);

    public static bool Accepts(ValueKind kind) => kind is ValueKind.List or ValueKind.Tuple or ValueKind.Set;

    public T[] Read(ref ValueReader reader, in Cell cell, Type asked)
    {
        if (!Accepts(cell.Kind))
            throw ConversionErrors.Mismatch(cell.Kind, asked);
        ReadOnlySpan<Cell> items = reader.Items(cell);
        T[] values = items.Length == 0 ? [] : new T[items.Length];
        ReadInto(ref reader, items, values);
        return values;
    }

    public void ReadInto(ref ValueReader reader, scoped ReadOnlySpan<Cell> items, Span<T> values)
    {
        Converter<T> element = _element.Converter;
        int i = 0;
        try
        {
            for (; i < items.Length; i++)
                values[i] = element.Read(ref reader, items[i]);
        }
        catch (PortConversionException error) when (error.Within(i))
        {
        }
    }

    public void Write(ValueWriter writer, ReadOnlySpan<T> values)
    {
        Converter<T> element = _element.Converter;
        int i = 0;
        try
        {
            for (; i < values.Length; i++)
                element.Write(writer, values[i]);
        }
        catch (PortConversionException error) when (error.Within(i))
        {
        }
    }
}
