using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PortLeak.Conversion.Converters;

/// <summary>
/// The elements of an array that arrived as bytes: copied where they are of the type, else one by one.
/// </summary>
internal sealed class ArrayElements<T>(ConverterRegistry registry)
{
    /// <summary>Null where values of this type are not plain bytes on the other side.</summary>
    public static readonly ElementType? Type = ElementType.Of(typeof(T));

    private readonly ConverterSlot<T> _element = new(registry);

    public void ReadInto(ref ValueReader reader, in Cell array, Span<T> values)
    {
        var sent = ArrayLengths.Element(ref reader, array);
        var bytes = reader.RawBytes(reader.Items(array)[2]);
        if (sent != Type)
            Convert(ref reader, sent, bytes, values);
        else if (sent.Type == typeof(bool) && bytes.ContainsAnyExceptInRange((byte)0, (byte)1))
            throw new PortConversionException("An array of booleans holds something else.");
        else
            bytes.CopyTo(AsBytes(values));
    }

    private static Span<byte> AsBytes(Span<T> values) => MemoryMarshal.CreateSpan(
        ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values)), checked(values.Length * Unsafe.SizeOf<T>()));

    private void Convert(ref ValueReader reader, ElementType sent, scoped ReadOnlySpan<byte> bytes, Span<T> values)
    {
        var element = _element.Converter;
        var i = 0;
        try
        {
            for (; i < values.Length; i++)
            {
                var cell = ToCell(sent, bytes.Slice(i * sent.Size, sent.Size));
                values[i] = element.Read(ref reader, cell);
            }
        }
        catch (PortConversionException error) when (error.Within(i))
        {
        }
    }

    private static Cell ToCell(ElementType sent, ReadOnlySpan<byte> bytes) => sent.Code switch
    {
        '?' => Cell.FromBoolean(bytes[0] != 0),
        'b' => Cell.FromInteger((sbyte)bytes[0]),
        'B' => Cell.FromInteger(bytes[0]),
        'h' => Cell.FromInteger(BinaryPrimitives.ReadInt16LittleEndian(bytes)),
        'H' => Cell.FromInteger(BinaryPrimitives.ReadUInt16LittleEndian(bytes)),
        'i' => Cell.FromInteger(BinaryPrimitives.ReadInt32LittleEndian(bytes)),
        'I' => Cell.FromInteger(BinaryPrimitives.ReadUInt32LittleEndian(bytes)),
        'q' => Cell.FromInteger(BinaryPrimitives.ReadInt64LittleEndian(bytes)),
        'Q' when BinaryPrimitives.ReadUInt64LittleEndian(bytes) is var value => value <= long.MaxValue
            ? Cell.FromInteger((long)value)
            : throw ConversionErrors.DoesNotFit(value, typeof(T)),
        'e' => Cell.FromFloat((double)BinaryPrimitives.ReadHalfLittleEndian(bytes)),
        'f' => Cell.FromFloat(BinaryPrimitives.ReadSingleLittleEndian(bytes)),
        'd' => Cell.FromFloat(BinaryPrimitives.ReadDoubleLittleEndian(bytes)),
        _ => throw ConversionErrors.Mismatch(ValueKind.Complex, typeof(T)),
    };
}
