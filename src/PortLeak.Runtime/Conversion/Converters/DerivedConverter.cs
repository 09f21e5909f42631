namespace PortLeak.Conversion.Converters;

/// <summary>
/// A type derived from one with a converter of the program's own, which writes it but cannot build it.
/// </summary>
internal sealed class DerivedConverter<T>(Converter registered) : Converter<T>
{
    public override void Write(ValueWriter writer, T value)
    {
        if (value is null)
            writer.Null();
        else
            registered.WriteObject(writer, value);
    }

    public override T Read(ref ValueReader reader, in Cell cell) =>
        registered.ReadObject(ref reader, cell) is T value
            ? value
            : throw ConversionErrors.Mismatch(cell.Kind, typeof(T));
}
