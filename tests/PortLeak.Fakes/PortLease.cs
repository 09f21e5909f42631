using PortLeak.Fakes;

namespace PortLeak;

public sealed class PortLease<TPort> : IAsyncDisposable
    where TPort : Port
{
    private readonly Obligation _obligation;
    private readonly PortPool<TPort> _pool;

    internal PortLease(PortPool<TPort> pool, TPort port)
    {
        _obligation = Run.Current.Start(this);
        _pool = pool;
        Port = port;
    }

    public TPort Port { get; }

    public ValueTask DisposeAsync()
    {
        if (_obligation.Stop())
            _pool.Return(Port);
        return ValueTask.CompletedTask;
    }
}
