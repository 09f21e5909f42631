using System.IO.Pipes;

namespace PortLeak.Channels;

/// <summary>A descriptor that becomes readable when another thread wants a waiting one to look up.</summary>
internal sealed class WakePipe : IDisposable
{
    private readonly AnonymousPipeServerStream _write = new(PipeDirection.Out, HandleInheritability.None);
    private readonly Lock _gate = new();
    private bool _pending;
    private bool _closed;

    public int Descriptor => (int)_write.ClientSafePipeHandle.DangerousGetHandle();

    /// <summary>Makes the descriptor readable. At most one byte is ever under way, so this never blocks.</summary>
    public unsafe void Signal()
    {
        lock (_gate)
        {
            if (_pending || _closed)
                return;
            _pending = true;
            byte one = 1;
            Libc.Write((int)_write.SafePipeHandle.DangerousGetHandle(), &one, 1);
        }
    }

    /// <summary>Takes the signal back, after the descriptor was seen to be readable.</summary>
    public unsafe void Reset()
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
            _write.DisposeLocalCopyOfClientHandle();
            _write.Dispose();
        }
    }
}
