namespace PortLeak.Conversion.Converters;

/// <inheritdoc/>
internal sealed class Slot<T> : Slot
{
    // A field: the compiled constructor calls read it directly.
    public T Value = default!;

    public override void Clear()
    {
        Value = default!;
        IsSet = false;
    }
}
