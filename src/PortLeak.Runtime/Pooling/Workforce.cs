using System.Diagnostics;
using PortLeak.Diagnostics;

namespace PortLeak.Pooling;

/// <summary>
/// The interpreters of one pool: idle, lent, starting and stopping. At most so many live at a time, and who finds none is
/// queued.
/// </summary>
internal sealed partial class Workforce<TPort> : IPoolGauge
    where TPort : Port
{
    private readonly Lock _gate = new();
    private readonly Func<CancellationToken, Task<TPort>> _start;
    private readonly PortPoolOptions _options;
    private readonly CancellationTokenSource _closing = new();

    // The one that was used last is lent first: the others become idle and go.
    private readonly List<Worker<TPort>> _idle = [];
    private readonly HashSet<Worker<TPort>> _lent = [];
    private readonly LinkedList<TaskCompletionSource<Worker<TPort>>> _waiting = new();
    private readonly HashSet<Task> _stopping = [];
    private readonly HashSet<TPort> _leaving = [];
    private readonly ITimer? _shrinking;

    // Idle, lent, or being started. One that is stopping has left its place to the next.
    private int _places;
    private bool _killing;
    private Task? _closed;
    private TaskCompletionSource? _drained;

    public Workforce(string language, Func<CancellationToken, Task<TPort>> start, PortPoolOptions options)
    {
        _start = start;
        _options = options;
        Name = options.Name ?? language;
        PoolGauges.Add(this);
        if (options.IdleTimeout != Timeout.InfiniteTimeSpan)
            _shrinking = ShrinkEvery(Half(options.IdleTimeout), new WeakReference<Workforce<TPort>>(this));
    }

    public string Name { get; }

    /// <summary>What the interpreters do now.</summary>
    public PortPoolUsage Usage
    {
        get
        {
            lock (_gate)
            {
                var idle = _idle.Count(worker => worker.Port.State == PortState.Running);
                return new(idle, _lent.Count, _places - _idle.Count - _lent.Count, _waiting.Count, _options.MaxSize);
            }
        }
    }

    /// <summary>Takes an idle interpreter, starts one, or waits for one.</summary>
    public ValueTask<Worker<TPort>> TakeAsync(CancellationToken cancellationToken)
    {
        var taken = TakeOrWaitAsync(cancellationToken);
        return Telemetry.PoolWait.Enabled ? MeasureWaitAsync(taken) : taken;
    }

    /// <summary>Starts as many as are always to be there, and at least one.</summary>
    public Task WarmUpAsync(CancellationToken cancellationToken)
    {
        int missing;
        lock (_gate)
        {
            if (_closed is not null)
                throw Disposed();
            DismissIdle(worker => worker.Port.State != PortState.Running);
            missing = Math.Max(0, Math.Max(1, _options.MinIdle) - _places);
            _places += missing;
        }

        return Task.WhenAll(Enumerable.Range(0, missing).Select(_ => StartIdleAsync(cancellationToken)));
    }

    /// <summary>Takes back what was lent, and hands it to whoever waits longest.</summary>
    public void GiveBack(Worker<TPort> worker)
    {
        var fit = worker.IsFit(_options);
        lock (_gate)
        {
            if (!_lent.Remove(worker))
                return;
            if (fit && _closed is null)
            {
                Offer(worker);
                return;
            }

            Dismiss(worker);
            StartForWaiting();
        }
    }

    /// <summary>Called by the finalizer of a lease: nobody knows what its interpreter is doing.</summary>
    public void Abandon(Worker<TPort> worker) =>
        ThreadPool.UnsafeQueueUserWorkItem(
            static state =>
            {
                state.worker.Port.Kill();
                state.workforce.GiveBack(state.worker);
            },
            (workforce: this, worker),
            preferLocal: false);

    private ValueTask<Worker<TPort>> TakeOrWaitAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            if (_closed is not null)
                throw Disposed();
            if (TakeIdle() is { } idle)
                return new(idle);
            if (_places == _options.MaxSize)
                return new(WaitInTimeAsync(_waiting.AddLast(NewWaiter()), cancellationToken));
            _places++;
        }

        return new(StartAsync(cancellationToken));
    }

    private async ValueTask<Worker<TPort>> MeasureWaitAsync(ValueTask<Worker<TPort>> taken)
    {
        var since = Stopwatch.GetTimestamp();
        var worker = await taken.ConfigureAwait(false);
        Telemetry.PoolWait.Record(Stopwatch.GetElapsedTime(since).TotalSeconds, Attributes.OfPool(Name));
        return worker;
    }

    private Worker<TPort>? TakeIdle()
    {
        while (_idle.Count > 0)
        {
            var worker = _idle[^1];
            _idle.RemoveAt(_idle.Count - 1);
            if (worker.Port.State == PortState.Running)
            {
                _lent.Add(worker);
                return worker;
            }

            Dismiss(worker);
        }

        return null;
    }

    private static TaskCompletionSource<Worker<TPort>> NewWaiter() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task<Worker<TPort>> WaitInTimeAsync(
        LinkedListNode<TaskCompletionSource<Worker<TPort>>> waiter, CancellationToken cancellationToken)
    {
        if (_options.RentTimeout == Timeout.InfiniteTimeSpan)
            return await WaitAsync(waiter, cancellationToken).ConfigureAwait(false);
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        late.CancelAfter(_options.RentTimeout);
        try
        {
            return await WaitAsync(waiter, late.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new PortTimeoutException(
                $"None of the pool's {_options.MaxSize} interpreters was free within {_options.RentTimeout} (RentTimeout).",
                _options.RentTimeout);
        }
        catch (OperationCanceledException)
        {
            // With the caller's own token, which is what it looks for.
            throw new OperationCanceledException(cancellationToken);
        }
    }

    private async Task<Worker<TPort>> WaitAsync(
        LinkedListNode<TaskCompletionSource<Worker<TPort>>> waiter, CancellationToken cancellationToken)
    {
        try
        {
            await using (cancellationToken.UnsafeRegister(
                static (waiter, token) => ((TaskCompletionSource<Worker<TPort>>)waiter!).TrySetCanceled(token), waiter.Value)
                .ConfigureAwait(false))
            {
                return await waiter.Value.Task.ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // Whoever is offered a worker sees that it is gone; but nobody may come for long.
            lock (_gate)
            {
                if (waiter.List is not null)
                    _waiting.Remove(waiter);
            }

            throw;
        }
    }

    private TaskCompletionSource<Worker<TPort>>? TakeWaiter()
    {
        if (_waiting.First is not { } first)
            return null;
        _waiting.RemoveFirst();
        return first.Value;
    }

    private void Offer(Worker<TPort> worker)
    {
        _lent.Add(worker);
        while (TakeWaiter() is { } waiter)
        {
            if (waiter.TrySetResult(worker))
                return;
        }

        _lent.Remove(worker);
        worker.IdleSince = Environment.TickCount64;
        _idle.Add(worker);
    }

    private async Task<Worker<TPort>> StartAsync(CancellationToken cancellationToken)
    {
        TPort port;
        try
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _closing.Token);
            port = await _start(either.Token).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            lock (_gate)
            {
                LeavePlace();
                StartForWaiting();
                if (error is OperationCanceledException && _closed is not null)
                    throw new ObjectDisposedException(nameof(PortPool<TPort>), error);
            }

            throw;
        }

        var worker = new Worker<TPort>(port);
        lock (_gate)
        {
            if (_closed is null)
            {
                _lent.Add(worker);
                return worker;
            }

            Dismiss(worker);
        }

        throw Disposed();
    }

    private async Task StartIdleAsync(CancellationToken cancellationToken) =>
        GiveBack(await StartAsync(cancellationToken).ConfigureAwait(false));

    private void StartForWaiting()
    {
        while (_waiting.First?.Value.Task.IsCompleted == true)
            _waiting.RemoveFirst();
        if (_places == _options.MaxSize || _closed is not null || TakeWaiter() is not { } waiter)
            return;
        _places++;
        Track(StartForAsync(waiter));
    }

    private async Task StartForAsync(TaskCompletionSource<Worker<TPort>> waiter)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            var worker = await StartAsync(CancellationToken.None).ConfigureAwait(false);
            if (!waiter.TrySetResult(worker))
                GiveBack(worker);
        }
        catch (Exception error)
        {
            waiter.TrySetException(error);
        }
    }
}
