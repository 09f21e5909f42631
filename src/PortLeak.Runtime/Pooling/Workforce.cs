namespace PortLeak.Pooling;

/// <summary>
/// The interpreters of one pool: idle, lent, starting and stopping. At most so many live at a time, and who finds none is
/// queued.
/// </summary>
internal sealed partial class Workforce<TPort>
    where TPort : Port
{
    private readonly Lock _gate = new();
    private readonly Func<CancellationToken, Task<TPort>> _start;
    private readonly PortPoolOptions _options;
    private readonly CancellationTokenSource _closing = new();

    // The one that was used last is lent first: the others become idle and go.
    private readonly List<Worker<TPort>> _idle = [];
    private readonly HashSet<Worker<TPort>> _lent = [];
    private readonly Queue<TaskCompletionSource<Worker<TPort>>> _waiting = new();
    private readonly HashSet<Task> _stopping = [];
    private readonly ITimer? _shrinking;

    // Idle, lent, or being started. One that is stopping has left its place to the next.
    private int _places;
    private Task? _closed;
    private TaskCompletionSource? _drained;

    public Workforce(Func<CancellationToken, Task<TPort>> start, PortPoolOptions options)
    {
        _start = start;
        _options = options;
        if (options.IdleTimeout != Timeout.InfiniteTimeSpan)
            _shrinking = ShrinkEvery(options.IdleTimeout / 2, new WeakReference<Workforce<TPort>>(this));
    }

    /// <summary>Takes an idle interpreter, starts one, or waits for one.</summary>
    public ValueTask<Worker<TPort>> TakeAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closed is not null, typeof(PortPool<TPort>));
            if (TakeIdle() is { } idle)
                return new(idle);
            if (_places == _options.MaxSize)
                return new(WaitAsync(Enqueue(), cancellationToken));
            _places++;
        }

        return new(StartAsync(cancellationToken));
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

    private TaskCompletionSource<Worker<TPort>> Enqueue()
    {
        var waiter = new TaskCompletionSource<Worker<TPort>>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Enqueue(waiter);
        return waiter;
    }

    private static async Task<Worker<TPort>> WaitAsync(
        TaskCompletionSource<Worker<TPort>> waiter, CancellationToken cancellationToken)
    {
        // A waiter that is cancelled stays in the queue; whoever offers it a worker sees that it is gone.
        await using (cancellationToken.UnsafeRegister(
            static (waiter, token) => ((TaskCompletionSource<Worker<TPort>>)waiter!).TrySetCanceled(token), waiter)
            .ConfigureAwait(false))
            return await waiter.Task.ConfigureAwait(false);
    }

    private void Offer(Worker<TPort> worker)
    {
        _lent.Add(worker);
        while (_waiting.TryDequeue(out var waiter))
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

        throw new ObjectDisposedException(nameof(PortPool<TPort>), "The pool was disposed.");
    }

    private void StartForWaiting()
    {
        while (_waiting.Count > 0 && _waiting.Peek().Task.IsCompleted)
            _waiting.Dequeue();
        if (_waiting.Count == 0 || _places == _options.MaxSize || _closed is not null)
            return;
        _places++;
        Track(StartForAsync(_waiting.Dequeue()));
    }

    private async Task StartForAsync(TaskCompletionSource<Worker<TPort>> waiter)
    {
        await Task.Yield();
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
