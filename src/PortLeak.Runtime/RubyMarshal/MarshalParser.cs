using System.Text;
using PortLeak.Conversion;

namespace PortLeak.RubyMarshal;

/// <summary>
/// Parses Marshal 4.8 into cells and nodes, never into objects: nothing is executed and no class is looked up. Classes
/// with a form of their own in this serialization are a closed list; an object of any other is a record of its fields.
/// </summary>
/// <remarks>Every index, length and depth is checked.</remarks>
internal ref partial struct MarshalParser
{
    private readonly ReadOnlySpan<byte> _payload;
    private readonly IReadOnlyList<ReadOnlyMemory<byte>> _buffers;
    private readonly MarshalScratch _scratch;
    private readonly ValueTape _tape;
    private Nesting _nesting;
    private int _position;
    private int _top;
    private int _linked;
    private int _symbols;
    private int _usedBuffers;

    public MarshalParser(
        ReadOnlySpan<byte> payload, IReadOnlyList<ReadOnlyMemory<byte>> buffers, MarshalScratch scratch, int maxDepth)
    {
        _payload = payload;
        _buffers = buffers;
        _scratch = scratch;
        _tape = scratch.Tape;
        _nesting = new Nesting(maxDepth);
    }

    public Cell Parse()
    {
        if (ReadByte() != MarshalType.MajorVersion || ReadByte() != MarshalType.MinorVersion)
            throw Malformed("it does not begin as Marshal 4.8");
        var value = ParseValue();
        if (_position != _payload.Length)
            throw Malformed("bytes follow its end");
        if (_usedBuffers != _buffers.Count)
            throw Malformed($"it uses {_usedBuffers} of {_buffers.Count} buffers");
        return value;
    }

    private Cell ParseValue()
    {
        _nesting.Enter();
        var type = ReadByte();
        var value = type switch
        {
            MarshalType.Nil => Cell.Null,
            MarshalType.True => Cell.FromBoolean(true),
            MarshalType.False => Cell.FromBoolean(false),
            MarshalType.Fixnum => Cell.FromInteger(ReadFixnum()),
            MarshalType.Bignum => Link(ParseBignum()),
            MarshalType.Float => Link(ParseFloat()),
            MarshalType.String => Link(ParseBytes()),
            MarshalType.Symbol or MarshalType.SymbolLink => ParseSymbol(type),
            MarshalType.InstanceVariables => ParseWithVariables(),
            MarshalType.Link => Recall(ReadFixnum()),
            MarshalType.Array => ParseArray(),
            MarshalType.Hash => ParseHash(hasDefault: false),
            MarshalType.HashWithDefault => ParseHash(hasDefault: true),
            MarshalType.Struct or MarshalType.Object => ParseObject(),
            MarshalType.UserDefined => ParseUserDefined(hasVariables: false),
            MarshalType.UserMarshal => ParseUserMarshal(),
            MarshalType.UserClass or MarshalType.Extended => ParseWithoutClass(),
            MarshalType.Regexp => ParseRegexp(hasVariables: false),
            MarshalType.Class or MarshalType.Module or MarshalType.ClassOrModule => throw new PortConversionException(
                $"The class or module {Encoding.UTF8.GetString(ReadBytes(ReadLength()))} is no data; send its name."),
            _ => throw Malformed($"type byte 0x{type:x2} is not one that carries data"),
        };
        _nesting.Leave();
        return value;
    }

    // Every object but nil, booleans, small integers and symbols can be referred to, in the order in which they begin.
    private Cell Link(Cell cell)
    {
        var link = ReserveLink();
        _scratch.Links[link] = cell;
        return cell;
    }

    private int ReserveLink()
    {
        if (_linked == _scratch.Links.Length)
            Pooled.Grow(ref _scratch.Links, _linked, 1);
        _scratch.Links[_linked] = Cell.FromConstructor(0);
        return _linked++;
    }

    private Cell Recall(long index)
    {
        if (index < 0 || index >= _linked || _scratch.Links[index].Kind == ValueKind.Constructor)
            throw Malformed($"object {index} does not exist yet");
        var cell = _scratch.Links[index];
        if (cell.IsNode)
            _tape[cell.Index].IsShared = true;
        return cell.AsShared();
    }

    private void Push(in Cell cell)
    {
        if (_top == _scratch.Stack.Length)
            Pooled.Grow(ref _scratch.Stack, _top, 1);
        _scratch.Stack[_top++] = cell;
    }

    /// <summary>Moves what was pushed since <paramref name="first"/> into the node.</summary>
    private void PopInto(int node, int first)
    {
        _tape.Append(node, _scratch.Stack.AsSpan(first, _top - first));
        _top = first;
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

    /// <summary>A number of items or bytes, of which each takes at least one byte of what is left.</summary>
    private int ReadLength()
    {
        var length = ReadFixnum();
        return length >= 0 && length <= _payload.Length - _position
            ? (int)length
            : throw Malformed($"a length of {length} is impossible");
    }

    private readonly PortConversionException Malformed(string what) =>
        new($"The interpreter sent malformed Marshal data: {what} (byte {_position} of {_payload.Length}).");
}
