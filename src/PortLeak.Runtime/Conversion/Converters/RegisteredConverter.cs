namespace PortLeak.Conversion.Converters;

/// <summary>A type with a converter of the program's own.</summary>
internal sealed class RegisteredConverter<T, TPlain>(
    ConverterRegistry registry, string registeredName, Func<T, TPlain> toPort, Func<TPlain, T> fromPort) : Converter<T>
{
    private readonly ConverterSlot<TPlain> _plain = new(registry);

    public override void Write(ValueWriter writer, T value)
    {
        if (value is null)
        {
            writer.Null();
            return;
        }

        writer.BeginRegistered(registeredName);
        _plain.Converter.Write(writer, toPort(value));
        writer.EndRegistered();
    }

    public override T Read(ref ValueReader reader, in Cell cell)
    {
        if (cell.Kind == ValueKind.Null && default(T) is null)
            return default!;
        if (cell.Kind != ValueKind.Registered)
            throw ConversionErrors.Mismatch(cell.Kind, typeof(T));
        var parts = reader.Items(cell);
        var name = reader.Text(parts[0]);
        if (name != registeredName)
        {
            throw new PortConversionException(
                $"A value registered as \"{name}\" cannot become {TypeName.Of(typeof(T))}, \"{registeredName}\".");
        }

        reader.Enter();
        var plain = _plain.Converter.Read(ref reader, parts[1]);
        reader.Leave();
        return fromPort(plain);
    }
}
