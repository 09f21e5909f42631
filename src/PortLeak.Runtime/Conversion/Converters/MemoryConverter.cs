namespace PortLeak.Conversion.Converters;

/// <summary><c>ReadOnlyMemory&lt;byte&gt;</c>: a byte string, without a copy where a buffer carries it.</summary>
internal sealed class MemoryConverter : Converter<ReadOnlyMemory<byte>>
{
    public override void Write(ValueWriter writer, ReadOnlyMemory<byte> value) => writer.Bytes(value);

    public override ReadOnlyMemory<byte> Read(ref ValueReader reader, in Cell cell) =>
        cell.Kind == ValueKind.Bytes
            ? reader.Memory(cell)
            : throw ConversionErrors.Mismatch(cell.Kind, typeof(ReadOnlyMemory<byte>));
}
