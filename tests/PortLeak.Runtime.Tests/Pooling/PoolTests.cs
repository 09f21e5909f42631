namespace PortLeak.Runtime.Tests.Pooling;

public sealed class PoolTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task ParallelCalls_RunInAtMostSoManyInterpreters()
    {
        await using var pool = Pool(size: 2);

        var processes = await Task.WhenAll(
            Enumerable.Range(0, 40).Select(_ => pool.CallAsync<int>("os", "getpid", [], Token)));

        Assert.InRange(processes.Distinct().Count(), 1, 2);
    }

    [Fact(Timeout = 60_000)]
    public async Task RubyInterpreters_ArePooledAlike()
    {
        Rubies.Require();
        await using var pool = new RubyPortPool(Rubies.Options, new PortPoolOptions { MaxSize = 1 });
        await using var lease = await pool.RentAsync(Token);

        var other = pool.CallAsync<int>("Process", "pid", [], Token);
        var process = await lease.Port.CallAsync<int>("Process", "pid", [], Token);
        await lease.DisposeAsync();

        Assert.Equal(process, await other);
    }

    [Fact(Timeout = 60_000)]
    public async Task SequentialCalls_ReuseTheWarmInterpreter()
    {
        await using var pool = Pool(size: 4);

        var first = await pool.CallAsync<int>("os", "getpid", [], Token);

        Assert.Equal(first, await pool.CallAsync<int>("os", "getpid", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ALease_HasTheInterpreterToItself()
    {
        await using var pool = Pool(size: 1);
        await using var lease = await pool.RentAsync(Token);

        var other = pool.CallAsync<int>("os", "getpid", [], Token);
        await lease.Port.CallAsync("probe", "echo", [1], Token);
        Assert.False(other.IsCompleted);

        await lease.DisposeAsync();
        Assert.NotEqual(0, await other);
        Assert.Throws<ObjectDisposedException>(() => lease.Port);
    }

    [Fact(Timeout = 60_000)]
    public async Task Waiters_AreServedInOrder()
    {
        await using var pool = Pool(size: 1);
        await using var lease = await pool.RentAsync(Token);
        var served = new List<int>();
        var waiters = Enumerable.Range(0, 5).Select(async number =>
        {
            await using var mine = await pool.RentAsync(Token);
            lock (served)
                served.Add(number);
        }).ToArray();

        await lease.DisposeAsync();
        await Task.WhenAll(waiters);

        Assert.Equal([0, 1, 2, 3, 4], served);
    }

    [Fact(Timeout = 60_000)]
    public async Task ACancelledWaiter_LeavesItsPlaceToTheNext()
    {
        await using var pool = Pool(size: 1);
        await using var lease = await pool.RentAsync(Token);
        using var impatience = new CancellationTokenSource();
#pragma warning disable PORT005 // The assertion below is that it fails.
        var impatient = pool.RentAsync(impatience.Token).AsTask();
#pragma warning restore PORT005
        var patient = pool.CallAsync<int>("probe", "echo", [7], Token);

        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        await lease.DisposeAsync();

        Assert.Equal(7, await patient);
    }

    [Fact(Timeout = 60_000)]
    public async Task AnInterpreterThatEnds_FailsItsCallAndIsReplaced()
    {
        await using var pool = Pool(size: 1);
        var first = await pool.CallAsync<int>("os", "getpid", [], Token);

        var failing = pool.CallAsync("probe", "leave", [3], Token);
        var waiting = pool.CallAsync<int>("os", "getpid", [], Token);

        var error = await Assert.ThrowsAsync<PortExitedException>(() => failing);
        Assert.Equal(3, error.Exit.ExitCode);
        Assert.NotEqual(first, await waiting);
    }

    [Fact(Timeout = 60_000)]
    public async Task AnInterpreterThatEndsWhileIdle_FailsNobody()
    {
        await using var pool = Pool(size: 1);
        var exit = await EndWhileIdleAsync(pool);

        Assert.Equal(PortExitReason.Exited, (await exit).Reason);
        Assert.Equal(1, await pool.CallAsync<int>("probe", "echo", [1], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AfterSoManyCalls_TheInterpreterIsReplaced()
    {
        await using var pool = Pool(size: 1, options => options.RecycleAfterCalls = 3);

        var processes = new List<int>();
        for (var call = 0; call < 9; call++)
            processes.Add(await pool.CallAsync<int>("os", "getpid", [], Token));

        Assert.Equal(3, processes.Distinct().Count());
    }

    [Fact(Timeout = 60_000)]
    public async Task AtSoMuchMemory_TheInterpreterIsReplaced()
    {
        await using var pool = Pool(size: 1, options => options.RecycleAtResidentBytes = 1);

        var first = await pool.CallAsync<int>("os", "getpid", [], Token);

        Assert.NotEqual(first, await pool.CallAsync<int>("os", "getpid", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task IdleInterpreters_AreStopped()
    {
        var census = new Census();
        await using var pool = Pool(size: 2, options => options.IdleTimeout = TimeSpan.FromMilliseconds(50), census);

        await pool.CallAsync("probe", "echo", [1], Token);

        await census.AssertEmptyAsync(seconds: 20);
        Assert.Equal(2, await pool.CallAsync<int>("probe", "echo", [2], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task MinIdle_KeepsSomeWarm()
    {
        await using var pool = Pool(size: 1, options =>
        {
            options.IdleTimeout = TimeSpan.FromMilliseconds(20);
            options.MinIdle = 1;
        });
        var first = await pool.CallAsync<int>("os", "getpid", [], Token);

        // Several periods of the shrinking; that nothing happens cannot be awaited.
        await Task.Delay(200, Token);

        Assert.Equal(first, await pool.CallAsync<int>("os", "getpid", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ADroppedLease_GivesItsPlaceBack()
    {
        await using var pool = Pool(size: 1);
        await DropLeaseAsync(pool);

        var next = pool.CallAsync<int>("probe", "echo", [1], Token);
        await Wait.UntilAsync(
            () =>
            {
                GC.Collect();
                return next.IsCompleted;
            },
            "the lease is collected and its interpreter replaced",
            seconds: 30);

        Assert.Equal(1, await next);
    }

    [Fact(Timeout = 60_000)]
    public async Task Dispose_WaitsForRunningCallsAndLeavesNothing()
    {
        var census = new Census();
        await using var pool = Pool(size: 2, census: census);
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
        await using var pool = Pool(size: 1, options => options.DrainTimeout = TimeSpan.FromMilliseconds(50), census);
        await using var lease = await pool.RentAsync(Token);
        var waiting = pool.CallAsync("probe", "echo", [1], Token);

        await pool.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiting);
        await census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task AStream_HoldsItsInterpreterUntilItIsLeft()
    {
        await using var pool = Pool(size: 1);

        Assert.Equal(500, await pool.StreamAsync<int>("streaming", "count", [500, "ended"], Token).CountAsync(Token));
        Task<string> other;
        await using (var items = pool.StreamAsync<int>("streaming", "count", [1_000_000, "left"], Token)
            .GetAsyncEnumerator(Token))
        {
            Assert.True(await items.MoveNextAsync());
            other = pool.CallAsync<string>("streaming", "closed", [], Token);
            Assert.True(await items.MoveNextAsync());
            Assert.False(other.IsCompleted);
        }

        Assert.Equal("ended,left", await other);
    }

    [Fact(Timeout = 60_000)]
    public async Task AnInterpreterThatCannotBeStarted_IsAnErrorForEveryCaller()
    {
        await using var pool = new PythonPortPool(
            new PythonPortOptions { Executable = "/nowhere/python3" }, new PortPoolOptions { MaxSize = 1 });

        var calls = Enumerable.Range(0, 5).Select(_ => pool.CallAsync("probe", "echo", [1], Token)).ToArray();

        foreach (var call in calls)
            await Assert.ThrowsAsync<PortStartException>(() => call);
    }

    [Fact(Timeout = 60_000)]
    public async Task AThousandWaiters_AreServedInOrder()
    {
        await using var pool = Pool(size: 1);
        await using var lease = await pool.RentAsync(Token);
        var served = new List<int>();
        var waiters = Enumerable.Range(0, 1000).Select(async number =>
        {
            await using var mine = await pool.RentAsync(Token);
            lock (served)
                served.Add(number);
        }).ToArray();
        Assert.Equal(1000, pool.Usage.Waiting);

        await lease.DisposeAsync();
        await Task.WhenAll(waiters);

        Assert.Equal(Enumerable.Range(0, 1000), served);
        Assert.Equal(new PortPoolUsage(Idle: 1, Lent: 0, Starting: 0, Waiting: 0, MaxSize: 1), pool.Usage);
    }

    [Fact(Timeout = 60_000)]
    public async Task WaitersThatAreCancelled_AreForgotten()
    {
        await using var pool = Pool(size: 1);
        await using var lease = await pool.RentAsync(Token);
        using var impatience = new CancellationTokenSource();
#pragma warning disable PORT005 // None of them ever gets a lease: that they are forgotten is what is tested.
        var waiters = Enumerable.Range(0, 1000).Select(_ => pool.RentAsync(impatience.Token).AsTask()).ToArray();
#pragma warning restore PORT005

        await impatience.CancelAsync();
        foreach (var waiter in waiters)
            Assert.Equal(impatience.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiter)).CancellationToken);

        Assert.Equal(0, pool.Usage.Waiting);
    }

    [Fact(Timeout = 60_000)]
    public async Task WhoWaitsTooLong_IsToldSo_AlsoWhoWaitsForItself()
    {
        await using var pool = Pool(size: 1, options => options.RentTimeout = TimeSpan.FromMilliseconds(100));
        await using var lease = await pool.RentAsync(Token);

        var error = await Assert.ThrowsAsync<PortTimeoutException>(() => pool.CallAsync("probe", "echo", [1], Token));

        Assert.Equal("None of the pool's 1 interpreters was free within 00:00:00.1000000 (RentTimeout).", error.Message);
        Assert.Equal(1, await lease.Port.CallAsync<int>("probe", "echo", [1], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ALeaseThatIsDisposedTwice_IsGivenBackOnce()
    {
        await using var pool = Pool(size: 1);
        await using var lease = await pool.RentAsync(Token);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => await lease.DisposeAsync(), Token)));

        await using var first = await pool.RentAsync(Token);
#pragma warning disable PORT005 // Where an assertion fails in between, the pool ends it.
        var second = pool.RentAsync(Token).AsTask();
#pragma warning restore PORT005
        await lease.DisposeAsync();

        Assert.False(second.IsCompleted);
        await first.DisposeAsync();
        await (await second).DisposeAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task ADispose_EndsEveryWait_AndTheStartsInProgress()
    {
        var census = new Census();
        using var slow = new Hosting.SlowPython(seconds: 30);
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
    public async Task AWorkerThatHangs_CostsItsCallerTheTimeout_AndTheOthersNothing()
    {
        var python = Pythons.Options;
        python.CallTimeout = TimeSpan.FromMilliseconds(200);
        python.StopGracePeriod = TimeSpan.FromMilliseconds(200);
        await using var pool = new PythonPortPool(python, new PortPoolOptions { MaxSize = 1 });

        var hung = pool.CallAsync("states", "hold_interpreter_lock", [], Token);
        var waiting = pool.CallAsync<int>("probe", "echo", [7], Token);

        await Assert.ThrowsAsync<PortTimeoutException>(() => hung);
        Assert.Equal(7, await waiting);
    }

    [Fact(Timeout = 60_000)]
    public async Task RecycledUnderLoad_APoolAnswersEveryCall()
    {
        var census = new Census();
        await using (var pool = Pool(size: 2, options => options.RecycleAfterCalls = 5, census))
        {
            var answers = await Task.WhenAll(
                Enumerable.Range(0, 200).Select(i => pool.CallAsync<int>("probe", "echo", [i], Token)));

            Assert.Equal(Enumerable.Range(0, 200), answers);
        }

        await census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task ACallerThatGivesUpItsStart_LeavesTheOthersTheirs()
    {
        using var slow = new Hosting.SlowPython(seconds: 1);
        var python = Pythons.Options;
        slow.Configure(python);
        await using var pool = new PythonPortPool(python, new PortPoolOptions { MaxSize = 1 });
        using var impatience = new CancellationTokenSource();
        var impatient = pool.CallAsync<int>("probe", "echo", [1], impatience.Token);
        var patient = pool.CallAsync<int>("probe", "echo", [2], Token);

        await impatience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        Assert.Equal(2, await patient);
    }

    [Fact(Timeout = 60_000)]
    public async Task AWarmPool_HasWhatItsCallersNeed()
    {
        await using var pool = Pool(size: 3, options => options.MinIdle = 2);

        await pool.WarmUpAsync(Token);
        await pool.WarmUpAsync(Token);

        Assert.Equal(2, pool.Usage.Idle);
        await pool.StopAsync(Token);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => pool.WarmUpAsync(Token));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1025)]
    public void ASizeOutOfRange_IsRefused(int size)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(
            () => new PythonPortPool(pool: new PortPoolOptions { MaxSize = size }));

        Assert.Equal(nameof(PortPoolOptions.MaxSize), error.ParamName);
    }

    private static async Task<Task<PortExit>> EndWhileIdleAsync(PythonPortPool pool)
    {
        await using var lease = await pool.RentAsync(Token);
        await lease.Port.CallAsync("probe", "leave_soon", [0.05], Token);
        return lease.Port.Completion;
    }

    private static async Task DropLeaseAsync(PythonPortPool pool)
    {
#pragma warning disable PORT001 // Dropped on purpose: the pool has to find it.
        var lease = await pool.RentAsync(Token);
#pragma warning restore PORT001
        await lease.Port.CallAsync("probe", "echo", [1], Token);
    }

    private static PythonPortPool Pool(int size, Action<PortPoolOptions>? configure = null, Census? census = null)
    {
        var python = Pythons.Options;
        census?.Mark(python);
        var options = new PortPoolOptions { MaxSize = size };
        configure?.Invoke(options);
        return new PythonPortPool(python, options);
    }
}
