using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace PortLeak.Conversion;

/// <content>Texts, bytes and integers of any size.</content>
internal ref partial struct ValueReader
{
    public readonly ReadOnlySpan<byte> RawBytes(scoped in Cell cell) =>
        cell.Buffer < 0 ? _payload.Slice(cell.Offset, cell.Length) : _buffers[cell.Buffer].Span;

    public readonly string Text(in Cell cell)
    {
        if (cell.Length == 0)
            return "";
        if (!cell.IsShared)
            return DecodeText(cell);
        if (_shared.Leaf(cell.Offset) is string known)
            return known;
        var text = DecodeText(cell);
        _shared.SetLeaf(cell.Offset, text);
        return text;
    }

    /// <summary>The text of bytes that are ASCII. Not shared: the same bytes may be asked for as bytes.</summary>
    public readonly string AsciiText(in Cell cell) => Encoding.ASCII.GetString(RawBytes(cell));

    /// <summary>An array of its own, adopted from the buffer where that holds nothing else.</summary>
    public readonly byte[] Bytes(in Cell cell)
    {
        if (cell.Buffer >= 0)
            return Adopt(_buffers[cell.Buffer]);
        if (cell.Length == 0)
            return [];
        if (!cell.IsShared)
            return RawBytes(cell).ToArray();
        if (_shared.Leaf(cell.Offset) is byte[] known)
            return known;
        var bytes = RawBytes(cell).ToArray();
        _shared.SetLeaf(cell.Offset, bytes);
        return bytes;
    }

    /// <summary>The bytes without a copy where a buffer carries them.</summary>
    public readonly ReadOnlyMemory<byte> Memory(in Cell cell) =>
        cell.Buffer >= 0 ? _buffers[cell.Buffer] : Bytes(cell);

    public readonly BigInteger BigInteger(in Cell cell)
    {
        if (cell.Kind == ValueKind.Integer)
            return cell.Integer;
        if (!cell.IsShared)
            return DecodeInteger(cell);
        if (_shared.Leaf(cell.Offset) is BigInteger known)
            return known;
        var value = DecodeInteger(cell);
        _shared.SetLeaf(cell.Offset, value);
        return value;
    }

    private static byte[] Adopt(ReadOnlyMemory<byte> buffer) =>
        MemoryMarshal.TryGetArray(buffer, out var segment) && segment.Count == segment.Array!.Length
            ? segment.Array
            : buffer.ToArray();

    private readonly BigInteger DecodeInteger(in Cell cell)
    {
        var value = new BigInteger(RawBytes(cell), isUnsigned: cell.Form != IntegerForm.TwosComplement);
        return cell.Form == IntegerForm.Negative ? -value : value;
    }

    private readonly string DecodeText(in Cell cell) => TextCodec.Decode(RawBytes(cell), cell.Encoding);
}
