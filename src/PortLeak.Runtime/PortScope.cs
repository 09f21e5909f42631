namespace PortLeak;

/// <summary>
/// A place that owns ports: whatever was started in it or given to it is stopped when it closes, in parallel.
/// </summary>
/// <remarks>All members may be used from any thread.</remarks>
[MustStop]
public sealed class PortScope : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly HashSet<Port> _ports = [];
    private readonly HashSet<Task> _starts = [];
    private readonly CancellationTokenSource _closing = new();
    private Task? _closed;

    /// <summary>Starts a Python interpreter that the scope owns.</summary>
    /// <inheritdoc cref="PythonPort.StartAsync"/>
    /// <exception cref="ObjectDisposedException">The scope was closed.</exception>
    [return: Borrowed]
    public Task<PythonPort> StartPythonAsync(
        PythonPortOptions? options = null, CancellationToken cancellationToken = default) =>
        StartAsync(token => PythonPort.StartOwnedAsync(options, token), cancellationToken);

    /// <summary>Starts a Ruby interpreter that the scope owns.</summary>
    /// <inheritdoc cref="RubyPort.StartAsync"/>
    /// <exception cref="ObjectDisposedException">The scope was closed.</exception>
    [return: Borrowed]
    public Task<RubyPort> StartRubyAsync(RubyPortOptions? options = null, CancellationToken cancellationToken = default) =>
        StartAsync(token => RubyPort.StartOwnedAsync(options, token), cancellationToken);

    /// <summary>Takes a port over: the scope stops it when it closes.</summary>
    /// <returns>The same port, now the scope's.</returns>
    /// <exception cref="ObjectDisposedException">The scope was closed. The port has been ended all the same: a scope that
    /// takes a port never leaves it running.</exception>
    [return: Borrowed]
    public TPort Own<TPort>([TakesOwnership] TPort port)
        where TPort : Port
    {
        ArgumentNullException.ThrowIfNull(port);
        bool isClosed;
        lock (_gate)
        {
            isClosed = _closed is not null;
            if (!isClosed)
                _ports.Add(port);
        }

        if (isClosed)
        {
            port.Kill();
            throw new ObjectDisposedException(nameof(PortScope), "The scope was closed: it has ended the port that it was given.");
        }

        _ = ForgetWhenEndedAsync(new(this), new(port), port.Exited);
        return port;
    }

    /// <summary>
    /// Stops everything that the scope owns, starts in progress included, in parallel. Idempotent; returns when all have
    /// ended.
    /// </summary>
    /// <exception cref="AggregateException">Several stops failed: all of their errors. Of a single one, its own.</exception>
    public ValueTask DisposeAsync()
    {
        lock (_gate)
            _closed ??= CloseAsync();
        return new ValueTask(_closed);
    }

    private async Task<TPort> StartAsync<TPort>(
        Func<CancellationToken, Task<TPort>> start, CancellationToken cancellationToken)
        where TPort : Port
    {
        var done = new TaskCompletionSource();
        CancellationTokenSource linked;
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closed is not null, this);
            linked = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token, cancellationToken);
            _starts.Add(done.Task);
        }

        try
        {
            using (linked)
            {
                var port = await start(linked.Token).ConfigureAwait(false);
                lock (_gate)
                    _ports.Add(port);
                _ = ForgetWhenEndedAsync(new(this), new(port), port.Exited);
                return port;
            }
        }
        catch (OperationCanceledException) when (_closing.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new ObjectDisposedException(nameof(PortScope), "The scope was closed while the port was being started.");
        }
        finally
        {
            lock (_gate)
                _starts.Remove(done.Task);
            done.SetResult();
        }
    }

    // Weakly: a scope that the program drops is collected together with its ports.
    private static async Task ForgetWhenEndedAsync(WeakReference<PortScope> scope, WeakReference<Port> port, Task exited)
    {
        await exited.ConfigureAwait(false);
        if (!scope.TryGetTarget(out var owner) || !port.TryGetTarget(out var ended))
            return;
        lock (owner._gate)
            owner._ports.Remove(ended);
    }

    private async Task CloseAsync()
    {
        try
        {
            // Out of the lock under which this is called.
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            _closing.Cancel();
            Task[] starts;
            lock (_gate)
                starts = [.. _starts];
            await Task.WhenAll(starts).ConfigureAwait(false);
        }
        finally
        {
            await StopAllAsync().ConfigureAwait(false);
        }
    }

    private async Task StopAllAsync()
    {
        Port[] ports;
        lock (_gate)
            ports = [.. _ports];
        var stops = Task.WhenAll(ports.Select(port => port.DisposeAsync().AsTask()));
        try
        {
            await stops.ConfigureAwait(false);
        }
        catch when (stops.Exception is { InnerExceptions.Count: > 1 } all)
        {
            throw all;
        }
        finally
        {
            _closing.Dispose();
        }
    }
}
