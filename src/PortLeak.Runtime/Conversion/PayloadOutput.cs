using System.Buffers;
using System.Runtime.InteropServices;

namespace PortLeak.Conversion;

/// <summary>
/// Writes straight into the memory of an <see cref="IBufferWriter{T}"/>, with the bounds of the current piece at hand.
/// </summary>
internal sealed class PayloadOutput(long limit)
{
    private const int PieceLength = 512;

    private IBufferWriter<byte>? _output;
    private byte[] _piece = [];
    private byte[]? _scratch;
    private int _start;
    private int _position;
    private int _end;
    private long _flushed;
    private long _outOfBand;

    public void Begin(IBufferWriter<byte> output)
    {
        _output = output;
        _flushed = 0;
        _outOfBand = 0;
    }

    /// <summary>The next <paramref name="count"/> bytes to write.</summary>
    public Span<byte> Take(int count)
    {
        if (_end - _position < count)
            NextPiece(count);
        var taken = _piece.AsSpan(_position, count);
        _position += count;
        return taken;
    }

    /// <summary>Gives back the last bytes of a <see cref="Take"/> that turned out longer than needed.</summary>
    public void Return(int count) => _position -= count;

    public void Write(byte value)
    {
        if (_position == _end)
            NextPiece(1);
        _piece[_position++] = value;
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            if (_position == _end)
                NextPiece(Math.Min(bytes.Length, PieceLength));
            var count = Math.Min(bytes.Length, _end - _position);
            bytes[..count].CopyTo(_piece.AsSpan(_position));
            _position += count;
            bytes = bytes[count..];
        }
    }

    /// <summary>Counts bytes that travel beside the payload against the limit.</summary>
    public void CountOutOfBand(long count)
    {
        _outOfBand += count;
        CheckLimit(0);
    }

    /// <summary>Hands the last piece over; the limit holds for the whole.</summary>
    public void Complete()
    {
        CheckLimit(0);
        Flush();
        Abandon();
    }

    /// <summary>Lets go of the output, whether the value was complete or not.</summary>
    public void Abandon()
    {
        _output = null;
        _piece = [];
        _start = _position = _end = 0;
    }

    private void NextPiece(int count)
    {
        CheckLimit(count);
        Flush();
        var length = Math.Max(count, PieceLength);
        if (MemoryMarshal.TryGetArray(_output!.GetMemory(length), out ArraySegment<byte> segment))
        {
            _piece = segment.Array!;
            _start = _position = segment.Offset;
            _end = segment.Offset + segment.Count;
            return;
        }

        if (_scratch is null || _scratch.Length < length)
            _scratch = new byte[length];
        _piece = _scratch;
        _start = _position = 0;
        _end = _scratch.Length;
    }

    private void Flush()
    {
        var count = _position - _start;
        if (count == 0)
            return;
        if (ReferenceEquals(_piece, _scratch))
            _output!.Write(_piece.AsSpan(_start, count));
        else
            _output!.Advance(count);
        _flushed += count;
        _start = _position;
    }

    private void CheckLimit(int more)
    {
        if (_flushed + _outOfBand + (_position - _start) + more > limit)
            throw ConversionErrors.TooLarge(limit);
    }
}
