using PortLeak.Conversion;

namespace PortLeak.Pickle;

/// <summary>
/// The unpickling machine over a closed set of opcodes and constructors. It builds cells and nodes, never objects:
/// nothing is executed and nothing is looked up by name.
/// </summary>
/// <remarks>Iterative, so that no nesting exhausts the stack; every index and length is checked.</remarks>
internal ref partial struct PickleParser
{
    private const byte Protocol = 5;

    private readonly ReadOnlySpan<byte> _payload;
    private readonly IReadOnlyList<ReadOnlyMemory<byte>> _buffers;
    private readonly PickleScratch _scratch;
    private readonly ValueTape _tape;
    private int _position;
    private int _top;
    private int _memoized;
    private int _marked;
    private int _nextBuffer;

    public PickleParser(
        ReadOnlySpan<byte> payload, IReadOnlyList<ReadOnlyMemory<byte>> buffers, PickleScratch scratch)
    {
        _payload = payload;
        _buffers = buffers;
        _scratch = scratch;
        _tape = scratch.Tape;
    }

    public Cell Parse()
    {
        if (ReadByte() != Opcode.Proto || ReadByte() != Protocol)
            throw Malformed("it does not begin as pickle protocol 5");
        while (true)
        {
            var opcode = ReadByte();
            if (opcode == Opcode.Stop)
                return Finish();
            if (!TryScalar(opcode) && !TryContainer(opcode) && !TryMachine(opcode))
                throw Malformed($"opcode 0x{opcode:x2} is not one that carries data");
        }
    }

    private Cell Finish()
    {
        if (_position != _payload.Length)
            throw Malformed("bytes follow its end");
        if (_nextBuffer != _buffers.Count)
            throw Malformed($"it uses {_nextBuffer} of {_buffers.Count} buffers");
        var value = PopValue();
        return _top == 0 && _marked == 0 ? value : throw Malformed("values are left over");
    }

    private bool TryMachine(byte opcode)
    {
        switch (opcode)
        {
            case Opcode.Memoize:
                Memoize();
                return true;
            case Opcode.BinGet:
                Recall(ReadByte());
                return true;
            case Opcode.LongBinGet:
                Recall(ReadLength(sizeof(uint)));
                return true;
            case Opcode.Frame:
                // Frames only help those who read from a stream; their length is checked and says nothing more.
                if (ReadLength(sizeof(ulong)) > _payload.Length - _position)
                    throw Malformed("a frame goes beyond its end");
                return true;
            case Opcode.Mark:
                if (_marked == _scratch.Marks.Length)
                    Pooled.Grow(ref _scratch.Marks, _marked, 1);
                _scratch.Marks[_marked++] = _top;
                return true;
            case Opcode.Pop:
                PopValue();
                return true;
            case Opcode.PopMark:
                _top = PopMark();
                return true;
            case Opcode.StackGlobal:
                NameConstructor();
                return true;
            case Opcode.Reduce:
                Construct();
                return true;
            case Opcode.Build:
                SetState();
                return true;
            default:
                return false;
        }
    }

    private void Push(in Cell cell)
    {
        if (_top == _scratch.Stack.Length)
            Pooled.Grow(ref _scratch.Stack, _top, 1);
        _scratch.Stack[_top++] = cell;
    }

    private Cell PopValue() => _top > Floor ? _scratch.Stack[--_top] : throw Malformed("a value is missing");

    private int PopMark() => _marked > 0 ? _scratch.Marks[--_marked] : throw Malformed("a mark is missing");

    // Values below the latest mark belong to a container that is not closed yet.
    private readonly int Floor => _marked > 0 ? _scratch.Marks[_marked - 1] : 0;

    private void Memoize()
    {
        if (_top == Floor)
            throw Malformed("a value is missing");
        if (_memoized == _scratch.Memo.Length)
            Pooled.Grow(ref _scratch.Memo, _memoized, 1);
        _scratch.Memo[_memoized++] = _scratch.Stack[_top - 1];
    }

    private void Recall(int index)
    {
        if (index >= _memoized)
            throw Malformed($"memo entry {index} does not exist");
        var cell = _scratch.Memo[index];
        if (cell.IsNode)
            _tape[cell.Index].IsShared = true;
        Push(cell.AsShared());
    }

    private byte ReadByte() =>
        _position < _payload.Length ? _payload[_position++] : throw Malformed("it ends too early");

    private ReadOnlySpan<byte> ReadBytes(int count)
    {
        if (count > _payload.Length - _position)
            throw Malformed("it ends too early");
        var bytes = _payload.Slice(_position, count);
        _position += count;
        return bytes;
    }

    /// <summary>An unsigned little-endian length of this many bytes, which must be possible in this payload.</summary>
    private int ReadLength(int size)
    {
        ulong length = 0;
        var bytes = ReadBytes(size);
        for (var i = size - 1; i >= 0; i--)
            length = length << 8 | bytes[i];
        return length <= int.MaxValue ? (int)length : throw Malformed($"a length of {length} is impossible");
    }

    private readonly PortConversionException Malformed(string what) =>
        new($"The interpreter sent a malformed pickle: {what} (byte {_position} of {_payload.Length}).");
}
