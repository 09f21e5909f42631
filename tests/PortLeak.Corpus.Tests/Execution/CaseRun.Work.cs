namespace PortLeak.Corpus.Tests.Execution;

/// <summary>What is still going on in a run, and when it is over.</summary>
public sealed partial class CaseRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private volatile bool _hasCrashed;

    /// <summary>The exceptions that nobody has handled, in the order in which they came.</summary>
    internal List<Exception> UnhandledExceptions { get; } = [];

    /// <summary>Whether the program has ended with an exception, and taken with it what was still going on.</summary>
    internal bool HasFailed { get; private set; }

    internal void Begin()
    {
        lock (_lock)
            _pending++;
    }

    internal void End()
    {
        TaskCompletionSource? idle = null;
        lock (_lock)
        {
            if (--_pending == 0)
                idle = _idle;
        }

        idle?.TrySetResult();
    }

    internal void Track(Task work)
    {
        if (work.IsCompleted)
            return;
        Begin();
        work.ContinueWith(
            _ => End(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>An exception that has left a thread, a timer or an <c>async void</c>, and so ended the process.</summary>
    internal void Crashed(Exception exception)
    {
        _hasCrashed = true;
        Unhandled(exception);
    }

    /// <summary>A timer's callback: awaited once if the timer fires soon, and called at most twice.</summary>
    internal TimerCallback Ticking(TimerCallback callback)
    {
        var fired = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var rounds = 0;
        Track(Task.WhenAny(fired.Task, Task.Delay(TimeSpan.FromMilliseconds(20))));
        return state =>
        {
            if (Interlocked.Increment(ref rounds) > 2)
                return;
            Begin();
            try
            {
                callback(state);
            }
            catch (Exception exception)
            {
                Crashed(exception);
            }
            finally
            {
                End();
                fired.TrySetResult();
            }
        };
    }

    internal void EndWithRun(IDisposable value)
    {
        lock (_lock)
            _endWithRun.Add(value);
    }

    /// <summary>Runs a program until everything that it has started is over.</summary>
    /// <param name="program">The entry of the case.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="hasBlocks">Whether it has blocks of a data flow.</param>
    /// <returns>Whether it came to an end in time.</returns>
    internal async Task<bool> ExecuteAsync(Func<Task> program, TimeSpan limit, bool hasBlocks)
    {
        var main = Task.Run(async () =>
        {
            _run.Enter();
            await program();
        });
        var ended = await EndsAsync(main, limit);
        if (main.Exception?.InnerException is { } exception)
        {
            HasFailed = true;
            Unhandled(exception);
        }

        _mainEnded.TrySetResult();
        ended = ended && await EndsAsync(IdleAsync(), limit);
        if (ended && hasBlocks)
        {
            // Between a post to a block and its action nothing tells that there is work.
            await Task.Delay(TimeSpan.FromMilliseconds(2));
            ended = await EndsAsync(IdleAsync(), limit);
        }

        HasExited |= !ended && _hasCrashed;

        lock (_lock)
            _isOver = true;
        _endWithRun.ForEach(value => value.Dispose());
        return ended || HasExited;
    }

    // A program that waits to be asked to end is asked.
    private async Task<bool> EndsAsync(Task work, TimeSpan limit)
    {
        if (await CompletesAsync(work, Patience))
            return true;
        _run.RequestShutdown();
        return await CompletesAsync(work, _hasCrashed ? Patience : limit);
    }

    private void Unhandled(Exception exception)
    {
        lock (_lock)
            UnhandledExceptions.Add(exception);
    }

    private static async Task<bool> CompletesAsync(Task work, TimeSpan limit)
        => work.IsCompleted || await Task.WhenAny(work, Task.Delay(limit)) == work;

    private Task IdleAsync()
    {
        lock (_lock)
        {
            if (_pending == 0)
                return Task.CompletedTask;
            _idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _idle.Task;
        }
    }
}
