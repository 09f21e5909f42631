namespace PortLeak.Runtime.Tests.Pooling;

/// <summary>Interpreters that end, or are ended, while their pool lives on.</summary>
public sealed class PoolReplacementTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task AnInterpreterThatEnds_FailsItsCallAndIsReplaced()
    {
        await using var pool = Pools.Create(size: 1);
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
        await using var pool = Pools.Create(size: 1);
        var exit = await EndWhileIdleAsync(pool);

        Assert.Equal(PortExitReason.Exited, (await exit).Reason);
        Assert.Equal(1, await pool.CallAsync<int>("probe", "echo", [1], Token));
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
    public async Task AfterSoManyCalls_TheInterpreterIsReplaced()
    {
        await using var pool = Pools.Create(size: 1, options => options.RecycleAfterCalls = 3);

        var processes = new List<int>();
        for (var call = 0; call < 9; call++)
            processes.Add(await pool.CallAsync<int>("os", "getpid", [], Token));

        Assert.Equal(3, processes.Distinct().Count());
    }

    [Fact(Timeout = 60_000)]
    public async Task AtSoMuchMemory_TheInterpreterIsReplaced()
    {
        await using var pool = Pools.Create(size: 1, options => options.RecycleAtResidentBytes = 1);

        var first = await pool.CallAsync<int>("os", "getpid", [], Token);

        Assert.NotEqual(first, await pool.CallAsync<int>("os", "getpid", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task RecycledUnderLoad_APoolAnswersEveryCall()
    {
        var census = new Census();
        await using (var pool = Pools.Create(size: 2, options => options.RecycleAfterCalls = 5, census))
        {
            var answers = await Task.WhenAll(
                Enumerable.Range(0, 200).Select(i => pool.CallAsync<int>("probe", "echo", [i], Token)));

            Assert.Equal(Enumerable.Range(0, 200), answers);
        }

        await census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task IdleInterpreters_AreStopped()
    {
        var census = new Census();
        await using var pool = Pools.Create(size: 2, options => options.IdleTimeout = TimeSpan.FromMilliseconds(50), census);

        await pool.CallAsync("probe", "echo", [1], Token);

        await census.AssertEmptyAsync(seconds: 20);
        Assert.Equal(2, await pool.CallAsync<int>("probe", "echo", [2], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task MinIdle_KeepsSomeWarm()
    {
        await using var pool = Pools.Create(size: 1, options =>
        {
            options.IdleTimeout = TimeSpan.FromMilliseconds(20);
            options.MinIdle = 1;
        });
        var first = await pool.CallAsync<int>("os", "getpid", [], Token);

        // Several periods of the shrinking; that nothing happens cannot be awaited.
        await Task.Delay(200, Token);

        Assert.Equal(first, await pool.CallAsync<int>("os", "getpid", [], Token));
    }

    private static async Task<Task<PortExit>> EndWhileIdleAsync(PythonPortPool pool)
    {
        await using var lease = await pool.RentAsync(Token);
        await lease.Port.CallAsync("probe", "leave_soon", [0.05], Token);
        return lease.Port.Completion;
    }
}
