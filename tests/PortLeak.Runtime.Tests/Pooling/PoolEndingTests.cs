namespace PortLeak.Runtime.Tests.Pooling;

/// <summary>The end of a pool: what runs, what waits and what is being started.</summary>
public sealed class PoolEndingTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task Dispose_WaitsForRunningCallsAndLeavesNothing()
    {
        var census = new Census();
        await using var pool = Pools.Create(size: 2, census: census);
        await pool.CallAsync("probe", "echo", [1], Token);
        var running = pool.CallAsync("probe", "sleep", [0.3], Token);

        await pool.DisposeAsync();

        Assert.True(running.IsCompletedSuccessfully);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => pool.CallAsync("probe", "echo", [1], Token));
        await census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task Dispose_EndsALeaseThatIsNotGivenBack()
    {
        var census = new Census();
        await using var pool = Pools.Create(size: 1, options => options.DrainTimeout = TimeSpan.FromMilliseconds(50), census);
        await using var lease = await pool.RentAsync(Token);
        var waiting = pool.CallAsync("probe", "echo", [1], Token);

        await pool.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiting);
        await census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task ADispose_EndsEveryWait_AndTheStartsInProgress()
    {
        var census = new Census();
        using var slow = new SlowPython(seconds: 30);
        var python = Pythons.Options;
        slow.Configure(python);
        census.Mark(python);
        await using var pool = new PythonPortPool(python, new PortPoolOptions { MaxSize = 2 });
        var callers = Enumerable.Range(0, 6).Select(_ => pool.CallAsync("probe", "echo", [1], Token)).ToArray();
        await Wait.UntilAsync(() => census.Count == 2, "two are being started");
        Assert.Equal(new PortPoolUsage(Idle: 0, Lent: 0, Starting: 2, Waiting: 4, MaxSize: 2), pool.Usage);

        await pool.DisposeAsync();

        foreach (var caller in callers)
            await Assert.ThrowsAsync<ObjectDisposedException>(() => caller);
        await census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task Dispose_NeedsNothingOfTheThreadThatItBlocks()
    {
        await using var pool = Pools.Create(size: 1);
        await pool.CallAsync("probe", "echo", [1], Token);

        await BlockedAsync(pool.Dispose);

        await Assert.ThrowsAsync<ObjectDisposedException>(() => pool.CallAsync("probe", "echo", [1], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ALeaseThatIsGivenBack_NeedsNothingOfItsThread_ForWhoWaits()
    {
        await using var pool = Pools.Create(size: 1);
        await using var lease = await pool.RentAsync(Token);
        var waiting = pool.CallAsync<int>("probe", "echo", [7], Token);
        await Assert.ThrowsAsync<PortExitedException>(() => lease.Port.CallAsync("probe", "leave", [3], Token));

        await BlockedAsync(() => lease.DisposeAsync().AsTask().Wait(Token));

        Assert.Equal(7, await waiting);
    }

    /// <summary>Runs something as the thread of a window would that waits for it and does nothing else meanwhile.</summary>
    private static async Task BlockedAsync(Action action)
    {
        var done = new TaskCompletionSource();
        var thread = new Thread(() =>
        {
            SynchronizationContext.SetSynchronizationContext(new IdleContext());
            action();
            done.SetResult();
        });
        thread.Start();
        await done.Task.WaitAsync(TimeSpan.FromSeconds(30), Token);
        thread.Join();
    }

    private sealed class IdleContext : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
        }
    }
}
