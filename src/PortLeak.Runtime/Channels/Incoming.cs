namespace PortLeak.Channels;

/// <summary>A stream that a thread of its own reads ahead, by one buffer.</summary>
internal sealed class Incoming(Stream stream)
{
    private readonly object _gate = new();
    private readonly byte[] _buffer = new byte[64 * 1024];
    private ChannelSignal _signal = null!;
    private ChannelEvents _readable;
    private int _start;
    private int _end;
    private bool _ended;
    private bool _closed;

    public void Begin(ChannelSignal signal, ChannelEvents readable)
    {
        (_signal, _readable) = (signal, readable);
        new Thread(static stream => ((Incoming)stream!).Run(), 256 * 1024) { IsBackground = true, Name = "PortLeak" }.Start(this);
    }

    /// <summary>Takes what is there: the number of bytes; 0 if there is nothing yet; -1 at the end.</summary>
    public int Read(Span<byte> target)
    {
        lock (_gate)
        {
            var count = Math.Min(target.Length, _end - _start);
            if (count == 0)
                return _ended ? -1 : 0;
            _buffer.AsSpan(_start, count).CopyTo(target);
            _start += count;
            if (_start == _end && !_ended)
            {
                _signal.Lower(_readable);
                Monitor.Pulse(_gate);
            }

            return count;
        }
    }

    /// <summary>Nobody reads any more. The thread ends with the stream.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
            Monitor.Pulse(_gate);
        }
    }

    private void Run()
    {
        // Not from Close: on Windows closing a handle waits for the read that is in progress on it.
        using (stream)
        {
            while (Fill())
            {
            }
        }
    }

    private bool Fill()
    {
        int count;
        try
        {
            count = stream.Read(_buffer);
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            count = 0;
        }

        lock (_gate)
        {
            (_start, _end, _ended) = (0, count, count == 0);
            _signal.Raise(_readable);
            while (_start < _end && !_closed)
                Monitor.Wait(_gate);
            return !_ended && !_closed;
        }
    }
}
