using PortLeak.Fakes;

namespace PortLeak;

public sealed class PortLease<TPort> : IAsyncDisposable
    where TPort : Port
{
    private readonly Run _run = Run.Current;
    private readonly Obligation _obligation;
    private readonly PortPool<TPort> _pool;
    private readonly TPort _port;

    internal PortLease(PortPool<TPort> pool, TPort port)
    {
        _obligation = _run.Start(this);
        _pool = pool;
        _port = port;
    }

    public TPort Port
    {
        get
        {
            _run.Use(_obligation, nameof(Port));
            return _port;
        }
    }

    public ValueTask DisposeAsync()
    {
        if (_obligation.Stop())
            _pool.Return(_port);
        return ValueTask.CompletedTask;
    }
}
