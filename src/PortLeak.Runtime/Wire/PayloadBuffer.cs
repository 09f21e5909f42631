using System.Buffers;
using PortLeak.Conversion;

namespace PortLeak.Wire;

/// <summary>
/// Memory that a frame is written to, with room for its header. One a thread is kept; it grows by doubling up to the limit.
/// </summary>
internal sealed class PayloadBuffer : IBufferWriter<byte>
{
    private const int Kept = 64 * 1024;

    [ThreadStatic]
    private static PayloadBuffer? _spare;

    private byte[] _bytes = new byte[256];
    private long _limit;
    private int _length;

    /// <summary>The bulk buffers that follow the frame.</summary>
    public BulkBuffers Buffers { get; } = [];

    /// <summary>The payload's length so far.</summary>
    public int Length => _length - FrameHeader.Size;

    public static PayloadBuffer Rent(long limit)
    {
        var buffer = _spare ?? new PayloadBuffer();
        _spare = null;
        buffer._limit = limit;
        buffer._length = FrameHeader.Size;
        return buffer;
    }

    public void Return()
    {
        Buffers.Clear();
        if (_bytes.Length <= Kept)
            _spare = this;
    }

    /// <summary>The whole frame without its bulk buffers; the memory belongs to whoever detaches it.</summary>
    public ReadOnlySpan<byte> Frame => _bytes.AsSpan(0, _length);

    /// <summary>The frame's memory itself, which this buffer then no longer uses.</summary>
    public ReadOnlyMemory<byte> Detach()
    {
        var frame = _bytes.AsMemory(0, _length);
        _bytes = new byte[256];
        return frame;
    }

    public Span<byte> Header => _bytes.AsSpan(0, FrameHeader.Size);

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_length);
    }

    /// <summary>Checks the whole message against the limit, bulk buffers included.</summary>
    /// <exception cref="PortConversionException">It is larger.</exception>
    public void Check()
    {
        long whole = Length;
        foreach (var buffer in Buffers)
            whole += buffer.Length;
        if (whole > _limit)
            throw ConversionErrors.TooLarge(_limit);
    }

    private void Reserve(int size)
    {
        var needed = (long)_length + Math.Max(size, 1);
        if (needed <= _bytes.Length)
            return;
        // A writer may ask for more than it then uses, so only twice the limit is beyond doubt; Check has the last word.
        if (_length - FrameHeader.Size > _limit || needed > Array.MaxLength)
            throw ConversionErrors.TooLarge(_limit);
        var doubled = Math.Min(Array.MaxLength, Math.Max(needed, _bytes.Length * 2L));
        var grown = GC.AllocateUninitializedArray<byte>((int)doubled);
        Frame.CopyTo(grown);
        _bytes = grown;
    }
}
