namespace PortLeak.Conversion.Converters;

/// <summary>
/// A value that stays with the program, such as a function: the interpreter gets its number, under a name for what it is.
/// </summary>
internal sealed class ExportConverter<T>(string registeredName, string advice) : Converter<T>
    where T : class
{
    public override void Write(ValueWriter writer, T value)
    {
        if (value is null)
        {
            writer.Null();
            return;
        }

        if (IExchange.Current is not { } exchange)
            throw ConversionErrors.NoCounterpart(typeof(T), "it can only be given to a port.");
        writer.BeginRegistered(registeredName);
        writer.Integer((long)exchange.Give(value));
        writer.EndRegistered();
    }

    public override T Read(ref ValueReader reader, in Cell cell) =>
        cell.Kind == ValueKind.Null ? null! : throw ConversionErrors.OneWay(typeof(T), advice);
}
