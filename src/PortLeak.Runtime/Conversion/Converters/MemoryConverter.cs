namespace PortLeak.Conversion.Converters;

/// <summary>
/// <c>ReadOnlyMemory&lt;byte&gt;</c> and its like: a byte string. Read-only memory takes no copy where a buffer carries it.
/// </summary>
internal sealed class MemoryConverter<T>(Func<T, ReadOnlyMemory<byte>> toMemory, Func<ReadOnlyMemory<byte>, T> fromMemory)
    : Converter<T>
{
    public override void Write(ValueWriter writer, T value) => writer.Bytes(toMemory(value));

    public override T Read(ref ValueReader reader, in Cell cell) =>
        cell.Kind == ValueKind.Bytes
            ? fromMemory(reader.Memory(cell))
            : throw ConversionErrors.Mismatch(cell.Kind, typeof(T));
}
