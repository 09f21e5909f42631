using PortLeak.Pooling;

namespace PortLeak;

/// <summary>An interpreter on loan from a pool, for one caller alone. Disposing it gives the interpreter back.</summary>
/// <typeparam name="TPort">The kind of port.</typeparam>
[MustStop]
public sealed class PortLease<TPort> : IAsyncDisposable
    where TPort : Port
{
    private readonly Workforce<TPort> _workforce;
    private Worker<TPort>? _worker;

    internal PortLease(Workforce<TPort> workforce, Worker<TPort> worker)
    {
        _workforce = workforce;
        _worker = worker;
    }

    /// <summary>A lease that was dropped would hold its place in the pool for ever: its interpreter is replaced.</summary>
    ~PortLease()
    {
        if (_worker is { } worker)
            _workforce.Abandon(worker);
    }

    /// <summary>The port. It belongs to the pool: not to be stopped, nor used after the lease.</summary>
    /// <exception cref="ObjectDisposedException">The lease was disposed.</exception>
    [Borrowed]
    public TPort Port =>
        _worker?.Port ?? throw new ObjectDisposedException(nameof(PortLease<TPort>), "The port was given back.");

    /// <summary>Gives the interpreter back. Idempotent; does not block.</summary>
    public ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _worker, null) is { } worker)
            _workforce.GiveBack(worker);
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
