namespace PortLeak.Conversion.Converters;

/// <summary><c>byte[]</c>: the interpreter's byte string.</summary>
internal sealed class BytesConverter(ConverterRegistry registry) : Converter<byte[]?>
{
    private readonly ArrayItems<byte> _items = new(registry);

    public override void Write(ValueWriter writer, byte[]? value)
    {
        if (value is null)
            writer.Null();
        else
            writer.Bytes(value);
    }

    public override byte[]? Read(ref ValueReader reader, in Cell cell) => cell.Kind switch
    {
        ValueKind.Bytes => reader.Bytes(cell),
        ValueKind.Null => null,
        _ => _items.Read(ref reader, cell, typeof(byte[])),
    };
}
