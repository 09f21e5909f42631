using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PortLeak.Conversion.Converters;

/// <summary>
/// Arrays of several dimensions: an array of as many, or lists of lists where the elements are no numbers.
/// </summary>
internal sealed class GridConverter<TArray, T>(ConverterRegistry registry) : NodeConverter<TArray>(registry)
    where TArray : class
{
    private readonly int _rank = typeof(TArray).GetArrayRank();
    private readonly ArrayElements<T> _packed = new(registry);
    private readonly ConverterSlot<T> _element = new(registry);

    protected override bool Accepts(ValueKind kind) => kind is ValueKind.Array or ValueKind.List or ValueKind.Tuple;

    protected override void WriteNode(ValueWriter writer, TArray value, object? identity)
    {
        var array = (Array)(object)value;
        if (ArrayElements<T>.Type is { } element)
            writer.Array(array, element, Lengths(array), new ArrayBytes(array, element.Size).Memory);
        else
            WriteLists(writer, array, new int[_rank], 0);
    }

    protected override TArray ReadNode(ref ValueReader reader, in Cell cell, bool isShared) =>
        (TArray)(object)(cell.Kind == ValueKind.Array ? ReadPacked(ref reader, cell) : ReadLists(ref reader, cell));

    private Array ReadPacked(ref ValueReader reader, in Cell cell)
    {
        var lengths = ArrayLengths.Read(ref reader, cell);
        if (lengths.Length != _rank)
        {
            throw new PortConversionException(
                $"An array of {lengths.Length} dimensions does not fit {TypeName.Of(typeof(TArray))}.");
        }

        var array = Array.CreateInstance(typeof(T), lengths);
        _packed.ReadInto(ref reader, cell, Elements(array));
        return array;
    }

    private Array ReadLists(ref ValueReader reader, in Cell cell)
    {
        var lengths = new int[_rank];
        var first = cell;
        for (var dimension = 0; dimension < _rank; dimension++)
        {
            if (!Accepts(first.Kind) || first.Kind == ValueKind.Array)
                throw ConversionErrors.Mismatch(first.Kind, typeof(TArray));
            var items = reader.Items(first);
            lengths[dimension] = items.Length;
            if (items.Length == 0)
                break;
            first = items[0];
        }

        var array = Array.CreateInstance(typeof(T), lengths);
        var next = 0;
        ReadLists(ref reader, cell, lengths, Elements(array), ref next);
        return array;
    }

    private void ReadLists(
        ref ValueReader reader, in Cell cell, ReadOnlySpan<int> lengths, Span<T> values, ref int next)
    {
        if (lengths.Length == 0)
        {
            values[next++] = _element.Converter.Read(ref reader, cell);
            return;
        }

        if (cell.Kind is not (ValueKind.List or ValueKind.Tuple) || reader.Items(cell).Length != lengths[0])
            throw new PortConversionException($"Lists of different lengths do not fit {TypeName.Of(typeof(TArray))}.");
        var items = reader.Items(cell);
        var i = 0;
        try
        {
            for (; i < items.Length; i++)
                ReadLists(ref reader, items[i], lengths[1..], values, ref next);
        }
        catch (PortConversionException error) when (error.Within(i))
        {
        }
    }

    private void WriteLists(ValueWriter writer, Array array, int[] index, int dimension)
    {
        if (dimension == _rank)
        {
            _element.Converter.Write(writer, (T)array.GetValue(index)!);
            return;
        }

        var length = array.GetLength(dimension);
        writer.BeginList(null, length);
        try
        {
            for (index[dimension] = 0; index[dimension] < length; index[dimension]++)
                WriteLists(writer, array, index, dimension + 1);
        }
        catch (PortConversionException error) when (error.Within(index[dimension]))
        {
        }

        writer.EndList(length);
    }

    // In the order of memory: the last dimension first.
    private static Span<T> Elements(Array array) => MemoryMarshal.CreateSpan(
        ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array)), array.Length);

    private int[] Lengths(Array array) => [.. Enumerable.Range(0, _rank).Select(array.GetLength)];
}
