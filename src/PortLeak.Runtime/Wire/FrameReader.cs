using PortLeak.Channels;

namespace PortLeak.Wire;

/// <summary>
/// Takes frames from a channel. Small ones are read where they arrive, in one buffer that is kept; a large one gets memory
/// of its own, once its header has passed the limit.
/// </summary>
internal sealed class FrameReader(IChannel channel, long limit)
{
    private const int Capacity = 64 * 1024;

    private readonly byte[] _buffer = GC.AllocateUninitializedArray<byte>(Capacity);
    private int _start;
    private int _end;
    private LargeFrame? _large;

    /// <summary>Reads what the channel has, at most once.</summary>
    /// <returns>The number of bytes; 0 if there is nothing yet; -1 at the end of the stream.</returns>
    public int Fill()
    {
        if (_large is { } large)
        {
            var direct = channel.Read(ChannelStream.Frames, large.Target);
            if (direct > 0)
                large.Advance(direct);
            return direct;
        }

        if (_start == _end)
            _start = _end = 0;
        if (_end == Capacity)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        var count = channel.Read(ChannelStream.Frames, _buffer.AsSpan(_end));
        if (count > 0)
            _end += count;
        return count;
    }

    /// <summary>Takes the next whole frame, if it has arrived.</summary>
    /// <exception cref="PortProtocolException">What arrived is no frame, or one beyond the limit.</exception>
    public bool TryTake(out Frame frame)
    {
        frame = default;
        if (_large is null)
        {
            if (_end - _start < FrameHeader.Size)
                return false;
            var header = FrameHeader.Read(_buffer.AsSpan(_start));
            Check(header);
            if (header.BufferCount == 0 && header.Length <= Capacity - FrameHeader.Size)
                return TryTakeSmall(header, out frame);
            _start += FrameHeader.Size;
            _large = new LargeFrame(header, limit);
            TakeOver(_large);
        }

        if (!_large.IsComplete)
            return false;
        frame = _large.ToFrame();
        _large = null;
        return true;
    }

    /// <summary>The first bytes that have arrived and were not taken, for a message about what is no frame.</summary>
    public ReadOnlySpan<byte> Pending => _buffer.AsSpan(_start, Math.Min(_end - _start, 200));

    private bool TryTakeSmall(FrameHeader header, out Frame frame)
    {
        frame = default;
        var whole = FrameHeader.Size + (int)header.Length;
        if (_end - _start < whole)
        {
            if (_start + whole > Capacity)
            {
                _buffer.AsSpan(_start.._end).CopyTo(_buffer);
                (_start, _end) = (0, _end - _start);
            }

            return false;
        }

        frame = new Frame(header, _buffer.AsSpan(_start + FrameHeader.Size, (int)header.Length), []);
        _start += whole;
        return true;
    }

    private void TakeOver(LargeFrame large)
    {
        while (_start < _end && !large.IsComplete)
        {
            var target = large.Target;
            var count = Math.Min(target.Length, _end - _start);
            _buffer.AsSpan(_start, count).CopyTo(target);
            _start += count;
            large.Advance(count);
        }
    }

    private void Check(FrameHeader header)
    {
        if (header.Kind is < FrameKind.Ready or > FrameKind.Log)
            throw new PortProtocolException($"The interpreter sent a frame of the unknown kind {(byte)header.Kind}.");
        if (header.Length > limit)
        {
            throw new PortProtocolException(
                $"The interpreter announced {header.Length} bytes, more than the {limit} of MaxMessageBytes.");
        }
    }
}
