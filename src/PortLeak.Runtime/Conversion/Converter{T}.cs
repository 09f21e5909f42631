namespace PortLeak.Conversion;

/// <inheritdoc/>
internal abstract class Converter<T> : Converter
{
    public abstract void Write(ValueWriter writer, T value);

    /// <exception cref="PortConversionException">The cell holds what <typeparamref name="T"/> cannot
    /// represent.</exception>
    public abstract T Read(ref ValueReader reader, in Cell cell);

    public sealed override void WriteObject(ValueWriter writer, object value) => Write(writer, (T)value);

    public sealed override object? ReadObject(ref ValueReader reader, in Cell cell) => Read(ref reader, cell);
}
