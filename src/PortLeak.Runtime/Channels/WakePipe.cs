namespace PortLeak.Channels;

/// <summary>A descriptor that becomes readable when another thread wants a waiting one to look up.</summary>
internal sealed unsafe class WakePipe : IDisposable
{
    private readonly Pipe _pipe = Pipe.Create();
    private readonly Lock _gate = new();
    private bool _pending;
    private bool _closed;

    public WakePipe()
    {
        Pipe.NonBlocking(_pipe.Read);
        Pipe.NonBlocking(_pipe.Write);
    }

    public int Descriptor => (int)_pipe.Read.DangerousGetHandle();

    /// <summary>Makes the descriptor readable. At most one byte is ever under way.</summary>
    public void Signal()
    {
        lock (_gate)
        {
            if (_pending || _closed)
                return;
            _pending = true;
            byte one = 1;
            Libc.Write((int)_pipe.Write.DangerousGetHandle(), &one, 1);
        }
    }

    /// <summary>Takes the signal back, after the descriptor was seen to be readable.</summary>
    public void Reset()
    {
        lock (_gate)
        {
            if (!_pending)
                return;
            byte one;
            Libc.Read(Descriptor, &one, 1);
            _pending = false;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _closed = true;
            _pipe.Read.Dispose();
            _pipe.Write.Dispose();
        }
    }
}
