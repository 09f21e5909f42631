namespace PortLeak.Runtime.Tests.Pooling;

/// <summary>Callers that find every interpreter busy, or none yet.</summary>
public sealed class PoolWaitingTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task Waiters_AreServedInOrder()
    {
        await using var pool = Pools.Create(size: 1);
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
    public async Task AThousandWaiters_AreServedInOrder()
    {
        await using var pool = Pools.Create(size: 1);
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
    public async Task ACancelledWaiter_LeavesItsPlaceToTheNext()
    {
        await using var pool = Pools.Create(size: 1);
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
    public async Task WaitersThatAreCancelled_AreForgotten()
    {
        await using var pool = Pools.Create(size: 1);
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
        await using var pool = Pools.Create(size: 1, options => options.RentTimeout = TimeSpan.FromMilliseconds(100));
        await using var lease = await pool.RentAsync(Token);

        var error = await Assert.ThrowsAsync<PortTimeoutException>(() => pool.CallAsync("probe", "echo", [1], Token));

        Assert.Equal("None of the pool's 1 interpreters was free within 00:00:00.1000000 (RentTimeout).", error.Message);
        Assert.Equal(1, await lease.Port.CallAsync<int>("probe", "echo", [1], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ACallerThatGivesUpItsStart_LeavesTheOthersTheirs()
    {
        using var slow = new SlowPython(seconds: 1);
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
    public async Task AnInterpreterThatCannotBeStarted_IsAnErrorForEveryCaller()
    {
        await using var pool = new PythonPortPool(
            new PythonPortOptions { Executable = "/nowhere/python3" }, new PortPoolOptions { MaxSize = 1 });

        var calls = Enumerable.Range(0, 5).Select(_ => pool.CallAsync("probe", "echo", [1], Token)).ToArray();

        foreach (var call in calls)
            await Assert.ThrowsAsync<PortStartException>(() => call);
    }
}
