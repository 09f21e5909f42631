namespace PortLeak.Conversion.Converters;

/// <summary>A type without a counterpart: an error where a value of it is met, with what to do instead.</summary>
internal sealed class UnsupportedConverter<T>(ConverterRegistry registry, string advice) : Converter<T>
{
    private static readonly bool IsOpen = typeof(T).IsInterface || typeof(T).IsAbstract;

    public override void Write(ValueWriter writer, T value)
    {
        if (value is null)
            writer.Null();
        else if (IsOpen)
            registry.Get(value.GetType()).WriteObject(writer, value);
        else
            throw ConversionErrors.NoCounterpart(typeof(T), advice);
    }

    public override T Read(ref ValueReader reader, in Cell cell) =>
        throw ConversionErrors.NoCounterpart(typeof(T), advice);
}
