using System.Buffers.Binary;

namespace PortLeak.Wire;

/// <summary>A frame too large for the kept buffer, or with bulk buffers, while it arrives: table, payload, buffers.</summary>
internal sealed class LargeFrame
{
    private readonly FrameHeader _header;
    private readonly long _limit;
    private readonly byte[] _table;
    private readonly byte[] _payload;
    private byte[][] _buffers = [];
    private byte[] _current;
    private int _filled;
    private int _next = -1;

    public LargeFrame(FrameHeader header, long limit)
    {
        _header = header;
        _limit = limit;
        _table = new byte[header.BufferCount * sizeof(ulong)];
        _payload = GC.AllocateUninitializedArray<byte>((int)header.Length);
        _current = _table;
        MoveOn();
    }

    /// <summary>Where the next bytes belong.</summary>
    public Span<byte> Target => _current.AsSpan(_filled);

    public bool IsComplete { get; private set; }

    public void Advance(int count)
    {
        _filled += count;
        MoveOn();
    }

    public Frame ToFrame() => new(_header, _payload, Array.ConvertAll(_buffers, buffer => (ReadOnlyMemory<byte>)buffer));

    private void MoveOn()
    {
        while (_filled == _current.Length && !IsComplete)
        {
            if (ReferenceEquals(_current, _table) && _next < 0)
                AllocateBuffers();
            _next++;
            IsComplete = _next > _buffers.Length;
            _filled = 0;
            if (_next == 0)
                _current = _payload;
            else if (!IsComplete)
                _current = _buffers[_next - 1];
        }
    }

    private void AllocateBuffers()
    {
        var room = _limit - _header.Length;
        var lengths = new int[_header.BufferCount];
        for (var i = 0; i < lengths.Length; i++)
        {
            var length = BinaryPrimitives.ReadUInt64LittleEndian(_table.AsSpan(i * sizeof(ulong)));
            if (length > (ulong)room)
            {
                throw new PortProtocolException(
                    $"The interpreter announced a buffer of {length} bytes, beyond the {_limit} of MaxMessageBytes.");
            }

            room -= (long)length;
            lengths[i] = (int)length;
        }

        _buffers = Array.ConvertAll(lengths, length => GC.AllocateUninitializedArray<byte>(length));
    }
}
