namespace PortLeak.Conversion.Converters;

internal sealed class NullableConverter<T>(ConverterRegistry registry) : Converter<T?>
    where T : struct
{
    private readonly ConverterSlot<T> _value = new(registry);

    public override void Write(ValueWriter writer, T? value)
    {
        if (value is { } present)
            _value.Converter.Write(writer, present);
        else
            writer.Null();
    }

    public override T? Read(ref ValueReader reader, in Cell cell) =>
        cell.Kind == ValueKind.Null ? null : _value.Converter.Read(ref reader, cell);
}
