namespace PortLeak.Conversion.Converters;

/// <summary>The dimensions of an array that was sent, checked against the bytes that came with it.</summary>
internal static class ArrayLengths
{
    private const int MaxRank = 32;

    public static int[] Read(ref ValueReader reader, in Cell array)
    {
        var parts = reader.Items(array);
        var element = Element(ref reader, array);
        var cells = reader.Items(parts[1]);
        if (cells.Length is 0 or > MaxRank)
            throw new PortConversionException($"An array of {cells.Length} dimensions has no counterpart in .NET.");
        var lengths = new int[cells.Length];
        Int128 bytes = element.Size;
        for (var i = 0; i < lengths.Length; i++)
        {
            if (cells[i].Kind != ValueKind.Integer || cells[i].Integer is < 0 or > int.MaxValue)
                throw new PortConversionException("An array has an impossible length.");
            lengths[i] = (int)cells[i].Integer;
            bytes = bytes > int.MaxValue ? bytes : bytes * lengths[i];
        }

        var sent = reader.RawBytes(parts[2]).Length;
        return lengths.Contains(0) ? RequireEmpty(lengths, sent) : bytes == sent
            ? lengths
            : throw new PortConversionException($"An array of {bytes} bytes came with {sent}.");
    }

    public static ElementType Element(ref ValueReader reader, in Cell array)
    {
        var code = reader.Items(array)[0];
        return ElementType.Of(reader.RawBytes(code)) ?? throw new PortConversionException(
            $"An array of elements '{reader.Text(code)}' has no counterpart in .NET; send it as a list.");
    }

    private static int[] RequireEmpty(int[] lengths, int sent) =>
        sent == 0 ? lengths : throw new PortConversionException($"An empty array came with {sent} bytes.");
}
