namespace PortLeak.Conversion.Converters;

/// <summary>A type with a converter of the program's own.</summary>
internal sealed class RegisteredConverter<T>(ConverterRegistry registry, IPortConverter<T> converter) : Converter<T>
{
    private readonly ConverterSlot<object?> _plain = new(registry);

    public override void Write(ValueWriter writer, T value)
    {
        if (value is null)
        {
            writer.Null();
            return;
        }
        writer.BeginRegistered(converter.Name);
        _plain.Converter.Write(writer, converter.ToPort(value));
        writer.EndRegistered();
    }

    public override T Read(ref ValueReader reader, in Cell cell)
    {
        if (cell.Kind == ValueKind.Null && default(T) is null)
            return default!;
        if (cell.Kind != ValueKind.Registered)
            throw ConversionErrors.Mismatch(cell.Kind, typeof(T));
        ReadOnlySpan<Cell> parts = reader.Items(cell);
        string name = reader.Text(parts[0]);
        if (name != converter.Name)
            throw new PortConversionException(
                $"A value registered as \"{name}\" cannot become {TypeName.Of(typeof(T))}, which is \"{converter.Name}\".");
        reader.Enter();
        object? plain = _plain.Converter.Read(ref reader, parts[1]);
        reader.Leave();
        return converter.FromPort(plain);
    }
}
