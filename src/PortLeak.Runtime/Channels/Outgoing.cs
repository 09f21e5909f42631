namespace PortLeak.Channels;

/// <summary>A stream that a thread of its own writes, by one buffer.</summary>
internal sealed class Outgoing(Stream stream)
{
    private readonly object _gate = new();
    private readonly byte[] _buffer = new byte[64 * 1024];
    private ChannelSignal _signal = null!;
    private ChannelEvents _writable;
    private int _count;
    private bool _closed;

    public void Begin(ChannelSignal signal, ChannelEvents writable)
    {
        (_signal, _writable) = (signal, writable);
        signal.Raise(writable);
        new Thread(static stream => ((Outgoing)stream!).Run(), 256 * 1024) { IsBackground = true, Name = "PortLeak" }.Start(this);
    }

    /// <summary>Takes as much as there is room for: the number of bytes; 0 if there is none yet; -1 once it is closed.</summary>
    public int Write(ReadOnlySpan<byte> source)
    {
        lock (_gate)
        {
            if (_closed)
                return -1;
            if (_count > 0)
                return 0;
            _count = Math.Min(source.Length, _buffer.Length);
            source[.._count].CopyTo(_buffer);
            _signal.Lower(_writable);
            Monitor.Pulse(_gate);
            return _count;
        }
    }

    /// <summary>What was taken is written, then the reader sees the end.</summary>
    public void Complete()
    {
        lock (_gate)
        {
            _closed = true;
            Monitor.Pulse(_gate);
        }
    }

    private void Run()
    {
        using (stream)
        {
            while (Drain())
            {
            }
        }
    }

    private bool Drain()
    {
        lock (_gate)
        {
            while (_count == 0 && !_closed)
                Monitor.Wait(_gate);
            if (_count == 0)
                return false;
        }

        var written = true;
        try
        {
            stream.Write(_buffer, 0, _count);
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            written = false;
        }

        lock (_gate)
        {
            _closed |= !written;
            _count = 0;
            _signal.Raise(_writable);
            return written;
        }
    }
}
