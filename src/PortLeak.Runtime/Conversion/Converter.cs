namespace PortLeak.Conversion;

/// <summary>Writes and reads the values of one .NET type; built once per type and shared by all threads.</summary>
internal abstract class Converter
{
    /// <summary>Writes a value that is known only by its runtime type.</summary>
    public abstract void WriteObject(ValueWriter writer, object value);

    /// <summary>What the values consist of.</summary>
    public virtual ValueParts Parts => ValueParts.None;

    public abstract object? ReadObject(ref ValueReader reader, in Cell cell);
}
