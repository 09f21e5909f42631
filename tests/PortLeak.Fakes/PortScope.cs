using System.Collections.Concurrent;
using PortLeak.Fakes;

namespace PortLeak;

public sealed class PortScope : IAsyncDisposable
{
    private readonly Obligation _obligation;
    private readonly ConcurrentQueue<Port> _owned = new();

    public PortScope() => _obligation = Run.Current.Start(this);

    [return: Borrowed]
    public async Task<PythonPort> StartPythonAsync(PythonPortOptions? options = null, CancellationToken cancellationToken = default)
        => Own(await PythonPort.StartAsync(options, cancellationToken));

    [return: Borrowed]
    public async Task<RubyPort> StartRubyAsync(RubyPortOptions? options = null, CancellationToken cancellationToken = default)
        => Own(await RubyPort.StartAsync(options, cancellationToken));

    [return: Borrowed]
    public TPort Own<TPort>([TakesOwnership] TPort port)
        where TPort : Port
    {
        port.HandOver();
        _owned.Enqueue(port);
        if (_obligation.Stops > 0)
            Drain();
        return port;
    }

    public ValueTask DisposeAsync()
    {
        _obligation.Stop();
        Drain();
        return ValueTask.CompletedTask;
    }

    private void Drain()
    {
        while (_owned.TryDequeue(out var port))
            port.Dispose();
    }
}
