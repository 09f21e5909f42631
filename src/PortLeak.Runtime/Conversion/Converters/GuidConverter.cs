namespace PortLeak.Conversion.Converters;

/// <summary><c>Guid</c>: a UUID, or its text.</summary>
internal sealed class GuidConverter : Converter<Guid>
{
    private const int Size = 16;

    public override void Write(ValueWriter writer, Guid value) => writer.Guid(value);

    public override Guid Read(ref ValueReader reader, in Cell cell)
    {
        if (cell.Kind == ValueKind.Text)
        {
            return Guid.TryParse(reader.Text(cell), out var value)
                ? value
                : throw ConversionErrors.DoesNotFit(reader.Text(cell), typeof(Guid));
        }

        if (cell.Kind != ValueKind.Guid)
            throw ConversionErrors.Mismatch(cell.Kind, typeof(Guid));
        var octets = reader.RawBytes(reader.Items(cell)[0]);
        return octets.Length == Size
            ? new Guid(octets, bigEndian: true)
            : throw new PortConversionException($"A UUID has {Size} bytes, not {octets.Length}.");
    }
}
