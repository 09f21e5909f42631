namespace PortLeak.Conversion;

/// <summary>What the converters of values with items share: null, identity, depth and the runtime type.</summary>
internal abstract class NodeConverter<T>(ConverterRegistry registry) : Converter<T>
{
    private static readonly bool HasIdentity = !typeof(T).IsValueType;
    private static readonly bool MayBeDerived = !typeof(T).IsValueType && !typeof(T).IsSealed;

    protected ConverterRegistry Registry { get; } = registry;

    public sealed override void Write(ValueWriter writer, T value)
    {
        if (value is null)
            writer.Null();
        else if (MayBeDerived && value.GetType() != typeof(T))
            Registry.Get(value.GetType()).WriteObject(writer, value);
        else if (!HasIdentity)
            WriteNode(writer, value, null);
        else if (!writer.TryReference(value))
            WriteNode(writer, value, value);
    }

    public sealed override T Read(ref ValueReader reader, in Cell cell)
    {
        if (cell.Kind == ValueKind.Null && default(T) is null)
            return default!;
        if (!Accepts(cell.Kind))
            throw ConversionErrors.Mismatch(cell.Kind, typeof(T));
        var isShared = cell.IsNode && reader.IsShared(cell);
        if (isShared && reader.TryGetShared(cell, this, out var known))
            return known != SharedValues.Incomplete ? (T)known! : throw ConversionErrors.IncompleteCycle(typeof(T));
        reader.Enter();
        if (isShared)
            reader.Share(cell, this, SharedValues.Incomplete);
        var value = ReadNode(ref reader, cell, isShared);
        if (isShared)
            reader.Share(cell, this, value);
        reader.Leave();
        return value;
    }

    protected abstract bool Accepts(ValueKind kind);

    /// <param name="writer">Where to.</param>
    /// <param name="value">The value, never null.</param>
    /// <param name="identity">What later references are recognized by; null for a value type.</param>
    protected abstract void WriteNode(ValueWriter writer, T value, object? identity);

    /// <param name="reader">Where from.</param>
    /// <param name="cell">A cell that is accepted.</param>
    /// <param name="isShared">Whether to share the new object before its items are read: they may refer to it.</param>
    protected abstract T ReadNode(ref ValueReader reader, in Cell cell, bool isShared);
}
