using PortLeak.Diagnostics;

namespace PortLeak.Pooling;

internal sealed partial class Workforce<TPort>
{
    /// <summary>Lends no more, waits for what is lent, and stops everything.</summary>
    public Task StopAsync()
    {
        lock (_gate)
            return _closed ??= CloseAsync();
    }

    /// <summary>Ends every interpreter of a pool that is being stopped, whatever it is doing.</summary>
    public void KillAll()
    {
        lock (_gate)
        {
            _killing = true;
            foreach (var port in _lent.Select(worker => worker.Port).Concat(_leaving))
                port.Kill();
            DismissLent();
        }
    }

    private async Task CloseAsync()
    {
        // Out of the lock under which this is called, and to nobody's context: who disposes may block the thread of theirs.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        Task drained;
        lock (_gate)
        {
            while (TakeWaiter() is { } waiter)
                waiter.TrySetException(Disposed());
            DismissIdle(_ => true);
            _drained = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (_places == 0)
                _drained.SetResult();
            drained = _drained.Task;
        }

        _shrinking?.Dispose();
        await _closing.CancelAsync().ConfigureAwait(false);
        try
        {
            await drained.WaitAsync(_options.DrainTimeout).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            lock (_gate)
                DismissLent();
        }

        while (Stopping() is { Length: > 0 } stopping)
            await Task.WhenAll(stopping).ConfigureAwait(false);
        _closing.Dispose();
        PoolGauges.Remove(this);
    }

    private Task[] Stopping()
    {
        lock (_gate)
            return [.. _stopping];
    }

    private static ObjectDisposedException Disposed() => new(nameof(PortPool<TPort>), "The pool was disposed.");

    /// <summary>Stops one in the background; its place is free at once.</summary>
    private void Dismiss(Worker<TPort> worker)
    {
        Track(EndAsync(worker.Port));
        LeavePlace();
        if (_killing)
            worker.Port.Kill();
    }

    private async Task EndAsync(TPort port)
    {
        _leaving.Add(port);
        await port.DisposeAsync().ConfigureAwait(false);
        lock (_gate)
            _leaving.Remove(port);
    }

    private void DismissLent()
    {
        foreach (var worker in _lent)
            Dismiss(worker);
        _lent.Clear();
    }

    private void LeavePlace()
    {
        _places--;
        if (_places == 0)
            _drained?.TrySetResult();
    }

    private void Track(Task stopping)
    {
        _stopping.Add(stopping);
        stopping.ContinueWith(
            task =>
            {
                lock (_gate)
                    _stopping.Remove(task);
            },
            CancellationToken.None,
            TaskContinuationOptions.None,
            TaskScheduler.Default);
    }

    private void DismissIdle(Predicate<Worker<TPort>> condition)
    {
        foreach (var worker in _idle.FindAll(condition))
        {
            _idle.Remove(worker);
            Dismiss(worker);
        }
    }

    private void Shrink()
    {
        var now = Environment.TickCount64;
        lock (_gate)
        {
            var spare = _idle.Count - _options.MinIdle;
            DismissIdle(worker =>
                worker.Port.State != PortState.Running
                || (now - worker.IdleSince >= _options.IdleTimeout.TotalMilliseconds && spare-- > 0));
        }
    }

    // A timer counts milliseconds, and with none of them it fires only once.
    private static TimeSpan Half(TimeSpan time) => TimeSpan.FromMilliseconds(Math.Max(1, time.TotalMilliseconds / 2));

    // The timer must not keep a pool that was dropped: its ports' finalizers are to run.
    private static ITimer ShrinkEvery(TimeSpan period, WeakReference<Workforce<TPort>> pool) =>
        TimeProvider.System.CreateTimer(
            static pool =>
            {
                if (((WeakReference<Workforce<TPort>>)pool!).TryGetTarget(out var workforce))
                    workforce.Shrink();
            },
            pool,
            period,
            period);
}
