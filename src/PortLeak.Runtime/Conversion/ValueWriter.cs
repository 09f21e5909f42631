using System.Buffers;
using System.Numerics;

namespace PortLeak.Conversion;

/// <summary>
/// What converters write to: one method for each kind of value. A container is begun with the number of its items, then
/// the items are written, then it is ended. Its identity, where it has one, lets later references refer back to it.
/// </summary>
internal abstract class ValueWriter(PayloadOutput output, ConversionLimits limits)
{
    private Nesting _nesting = new(limits.MaxDepth);

    protected PayloadOutput Output { get; set; } = output;

    public ConversionLimits Limits { get; } = limits;

    /// <summary>Begins a payload.</summary>
    public abstract void Begin(IBufferWriter<byte> payload, IList<ReadOnlyMemory<byte>> buffers);

    /// <summary>Ends the payload.</summary>
    public abstract void Complete();

    public abstract void Null();

    public abstract void Boolean(bool value);

    public abstract void Integer(long value);

    public abstract void Integer(in BigInteger value);

    public abstract void Float(double value);

    public abstract void Text(ReadOnlySpan<char> value);

    public abstract void Bytes(ReadOnlyMemory<byte> value);

    /// <summary>Refers back to a container that was written, or is being written.</summary>
    /// <returns>False when it was not; then it is to be written now.</returns>
    public abstract bool TryReference(object identity);

    public abstract void BeginList(object? identity, int count);

    public abstract void EndList(int count);

    public abstract void BeginTuple(object? identity, int count);

    public abstract void EndTuple(object? identity, int count);

    public abstract void BeginDictionary(object? identity, int count);

    public abstract void EndDictionary(int count);

    public abstract void BeginSet(object? identity, int count);

    /// <summary>Follows each item of a set.</summary>
    public virtual void SetItemWritten()
    {
    }

    public abstract void EndSet(int count);

    /// <returns>What <see cref="FieldName"/> needs to write the names of this record's fields.</returns>
    public abstract int BeginRecord(object? identity, FieldNames names);

    public abstract void FieldName(FieldNames names, int at, int field);

    public abstract void EndRecord(FieldNames names);

    public abstract void Decimal(decimal value);

    public abstract void Complex(Complex value);

    /// <param name="ticks">Local ticks since year 1.</param>
    /// <param name="offset">Minutes east of UTC; null without a zone.</param>
    public abstract void DateTime(long ticks, int? offset);

    public abstract void Date(DateOnly value);

    public abstract void Time(TimeOnly value);

    public abstract void Duration(TimeSpan value);

    public abstract void Guid(Guid value);

    /// <summary>Elements of one type side by side, the last dimension first.</summary>
    public abstract void Array(
        object identity, ElementType element, ReadOnlySpan<int> lengths, ReadOnlyMemory<byte> elements);

    /// <summary>Begins a value of a type that both sides registered; its plain counterpart follows.</summary>
    public abstract void BeginRegistered(string name);

    public abstract void EndRegistered();

    /// <summary>Forgets the value that was written, or was given up.</summary>
    public virtual void Reset() => _nesting = new(Limits.MaxDepth);

    /// <inheritdoc cref="Nesting.Enter"/>
    protected void Enter() => _nesting.Enter();

    protected void Leave() => _nesting.Leave();
}
