namespace PortLeak.Conversion.Converters;

internal sealed class BooleanConverter : Converter<bool>
{
    public override void Write(ValueWriter writer, bool value) => writer.Boolean(value);

    public override bool Read(ref ValueReader reader, in Cell cell) =>
        cell.Kind == ValueKind.Boolean ? cell.Boolean : throw ConversionErrors.Mismatch(cell.Kind, typeof(bool));
}
