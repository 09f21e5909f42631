namespace PortLeak.Conversion.Converters;

/// <inheritdoc/>
internal sealed class Member<TOwner, T>(ConverterRegistry registry) : Member<TOwner>
{
    private readonly ConverterSlot<T> _value = new(registry);

    public RefGetter<TOwner, T>? Getter { get; init; }

    public RefSetter<TOwner, T>? Setter { get; init; }

    public T Default { get; init; } = default!;

    /// <summary>Whether the declaration says that null may not occur.</summary>
    public bool RefusesNull { get; init; }

    private string Segment => Name.StartsWith('[') ? Name : "." + Name;

    public override Type Type => typeof(T);

    public override bool IsReadable => Getter is not null;

    public override bool IsSettable => Setter is not null;

    public override void Write(ValueWriter writer, ref TOwner owner)
    {
        try
        {
            _value.Converter.Write(writer, Get(ref owner));
        }
        catch (PortConversionException error) when (error.Within(Access))
        {
        }
    }

    public override void Read(ref ValueReader reader, in Cell cell, Slot slot)
    {
        ((Slot<T>)slot).Value = Read(ref reader, cell);
        slot.IsSet = true;
    }

    public override void Read(ref ValueReader reader, in Cell cell, ref TOwner owner) =>
        Setter!(ref owner, Read(ref reader, cell));

    public override void Set(ref TOwner owner, Slot slot) => Setter!(ref owner, ((Slot<T>)slot).Value);

    public override void SetDefault(Slot slot) => ((Slot<T>)slot).Value = Default;

    public override Slot CreateSlot() => new Slot<T>();

    private T Get(ref TOwner owner)
    {
        try
        {
            return Getter!(ref owner);
        }
        catch (Exception error)
        {
            throw new PortConversionException(
                $"The getter failed with {error.GetType().Name}: {error.Message}", "", error);
        }
    }

    private T Read(ref ValueReader reader, in Cell cell)
    {
        try
        {
            return RefusesNull && cell.Kind == ValueKind.Null
                ? throw ConversionErrors.Mismatch(ValueKind.Null, typeof(T))
                : _value.Converter.Read(ref reader, cell);
        }
        catch (PortConversionException error) when (error.Within(Segment))
        {
            throw;
        }
    }
}
