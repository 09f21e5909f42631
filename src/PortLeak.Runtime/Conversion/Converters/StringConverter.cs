using System.Text;

namespace PortLeak.Conversion.Converters;

internal sealed class StringConverter : Converter<string?>
{
    public override void Write(ValueWriter writer, string? value)
    {
        if (value is null)
            writer.Null();
        else
            writer.Text(value);
    }

    public override string? Read(ref ValueReader reader, in Cell cell) => cell.Kind switch
    {
        ValueKind.Text => reader.Text(cell),
        ValueKind.Null => null,
        ValueKind.Bytes when cell.IsUnmarkedText && Ascii.IsValid(reader.RawBytes(cell)) => reader.AsciiText(cell),
        ValueKind.Enumeration => EnumMember.AsText(ref reader, cell),
        _ => throw ConversionErrors.Mismatch(cell.Kind, typeof(string)),
    };
}
