namespace PortLeak.Conversion.Converters;

/// <summary>A string of one UTF-16 code unit.</summary>
internal sealed class CharConverter : Converter<char>
{
    public override void Write(ValueWriter writer, char value) => writer.Text([value]);

    public override char Read(ref ValueReader reader, in Cell cell)
    {
        if (cell.Kind != ValueKind.Text)
            throw ConversionErrors.Mismatch(cell.Kind, typeof(char));
        var text = reader.Text(cell);
        return text.Length == 1
            ? text[0]
            : throw new PortConversionException($"A string of {text.Length} characters does not fit char.");
    }
}
