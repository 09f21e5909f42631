using System.Runtime.InteropServices;

namespace PortLeak.Conversion;

/// <summary>
/// One parsed value in 16 bytes: a scalar in place, a slice of the payload, or the number of a node. Parsing into cells
/// allocates nothing per value, and the target type is asked only afterwards.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct Cell
{
    // The widest first: in another order the three bytes at the end would cost eight more.
    private readonly long _bits;
    private readonly int _length;
    private readonly byte _form;

    private Cell(ValueKind kind, long bits, int length = 0, byte form = 0, bool shared = false)
    {
        Kind = kind;
        _form = form;
        IsShared = shared;
        _length = length;
        _bits = bits;
    }

    public ValueKind Kind { get; }

    /// <summary>How the bytes of a text are to be read.</summary>
    public TextEncoding Encoding => (TextEncoding)_form;

    /// <summary>How the bytes of a large integer are to be read.</summary>
    public IntegerForm Form => (IntegerForm)_form;

    /// <summary>Whether the bytes are a string of unknown encoding: text, to who asks for it, as long as it is ASCII.</summary>
    public bool IsUnmarkedText => Kind == ValueKind.Bytes && _form != 0;

    /// <summary>Whether the payload refers to this value more than once.</summary>
    public bool IsShared { get; }

    public bool IsNode => Kind >= ValueKind.List;

    public bool IsInteger => Kind is ValueKind.Integer or ValueKind.BigInteger;

    public bool Boolean => _bits != 0;

    public long Integer => _bits;

    public double Float => BitConverter.Int64BitsToDouble(_bits);

    /// <summary>The node's number, or the constructor's.</summary>
    public int Index => (int)_bits;

    /// <summary>Where the slice begins: in the payload, or at 0 of a buffer.</summary>
    public int Offset => (int)_bits;

    public int Length => _length;

    /// <summary>The number of the buffer that a bytes cell stands for, or -1 when its bytes are in the payload.</summary>
    public int Buffer => (int)(_bits >> 32) - 1;

    public static Cell Null => default;

    public static Cell FromBoolean(bool value) => new(ValueKind.Boolean, value ? 1 : 0);

    public static Cell FromInteger(long value) => new(ValueKind.Integer, value);

    public static Cell FromFloat(double value) => new(ValueKind.Float, BitConverter.DoubleToInt64Bits(value));

    public static Cell FromText(int offset, int length, TextEncoding encoding = TextEncoding.Utf8) =>
        new(ValueKind.Text, offset, length, (byte)encoding);

    public static Cell FromBigInteger(int offset, int length, IntegerForm form = IntegerForm.TwosComplement) =>
        new(ValueKind.BigInteger, offset, length, (byte)form);

    public static Cell FromBytes(int offset, int length) => new(ValueKind.Bytes, offset, length);

    public static Cell FromUnmarkedText(int offset, int length) => new(ValueKind.Bytes, offset, length, form: 1);

    public static Cell FromBuffer(int buffer, int length) => new(ValueKind.Bytes, (buffer + 1L) << 32, length);

    public static Cell FromConstructor(int constructor) => new(ValueKind.Constructor, constructor);

    public static Cell FromNode(ValueKind kind, int node) => new(kind, node);

    public Cell AsShared() => new(Kind, _bits, _length, _form, shared: true);
}
