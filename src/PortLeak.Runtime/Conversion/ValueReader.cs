namespace PortLeak.Conversion;

/// <summary>The parsed payload, from which converters build .NET values.</summary>
internal ref partial struct ValueReader
{
    private readonly ValueTape _tape;
    private readonly ReadOnlySpan<byte> _payload;
    private readonly IReadOnlyList<ReadOnlyMemory<byte>> _buffers;
    private readonly SharedValues _shared;
    private Nesting _nesting;

    public ValueReader(
        ValueTape tape,
        ReadOnlySpan<byte> payload,
        IReadOnlyList<ReadOnlyMemory<byte>> buffers,
        SharedValues shared,
        int maxDepth)
    {
        _tape = tape;
        _payload = payload;
        _buffers = buffers;
        _shared = shared;
        _nesting = new Nesting(maxDepth);
    }

    /// <summary>The items of a node.</summary>
    public readonly ReadOnlySpan<Cell> Items(scoped in Cell cell) => _tape.Items(cell.Index);

    /// <summary>The key, value, key, value … of a dictionary or of a record's fields.</summary>
    public readonly ReadOnlySpan<Cell> Fields(scoped in Cell cell)
    {
        if (cell.Kind == ValueKind.Dictionary)
            return _tape.Items(cell.Index);
        var record = _tape.Items(cell.Index);
        return record.Length == 2
            ? _tape.Items(record[1].Index)
            : throw new PortConversionException("The interpreter sent a record without fields.");
    }

    public readonly bool IsShared(in Cell cell) => _tape[cell.Index].IsShared;

    /// <summary>The object that an earlier reference to this node became under the same converter.</summary>
    public readonly bool TryGetShared(in Cell cell, Converter converter, out object? value) =>
        _shared.TryGet(cell.Index, converter, out value);

    public readonly void Share(in Cell cell, Converter converter, object? value) =>
        _shared.Set(cell.Index, converter, value);

    /// <summary>Says that the program has taken over a value which the interpreter keeps.</summary>
    public readonly void TakeKept(in Cell cell) => _tape.TakeKept(cell.Index);

    /// <inheritdoc cref="Nesting.Enter"/>
    public void Enter() => _nesting.Enter();

    public void Leave() => _nesting.Leave();
}
