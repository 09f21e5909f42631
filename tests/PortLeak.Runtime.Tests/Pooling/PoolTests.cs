namespace PortLeak.Runtime.Tests.Pooling;

/// <summary>Interpreters that are shared: by one caller at a time, by as many as there are.</summary>
public sealed class PoolTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task ParallelCalls_RunInAtMostSoManyInterpreters()
    {
        await using var pool = Pools.Create(size: 2);

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
        await using var pool = Pools.Create(size: 4);

        var first = await pool.CallAsync<int>("os", "getpid", [], Token);

        Assert.Equal(first, await pool.CallAsync<int>("os", "getpid", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task BlockingCalls_AnswerLikeTheirTwins()
    {
        await using var pool = Pools.Create(size: 1);
        var named = new PortCallOptions { NamedArguments = new Dictionary<string, object?> { ["third"] = 3 } };

        Assert.Equal(1, pool.Call<int>("probe", "echo", [1], Token));
        Assert.Equal([1, 0, 3], pool.Call<int[]>("probe", "named", [1], named, Token));
        pool.Call("probe", "echo", [1], Token);
        Assert.Throws<PortCallException>(() => pool.Call("probe", "fail", ["on purpose"], named, Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ALease_HasTheInterpreterToItself()
    {
        await using var pool = Pools.Create(size: 1);
        await using var lease = await pool.RentAsync(Token);

        var other = pool.CallAsync<int>("os", "getpid", [], Token);
        await lease.Port.CallAsync("probe", "echo", [1], Token);
        Assert.False(other.IsCompleted);

        await lease.DisposeAsync();
        Assert.NotEqual(0, await other);
        Assert.Throws<ObjectDisposedException>(() => lease.Port);
    }

    [Fact(Timeout = 60_000)]
    public async Task ALeaseThatIsDisposedTwice_IsGivenBackOnce()
    {
        await using var pool = Pools.Create(size: 1);
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
    public async Task ADroppedLease_GivesItsPlaceBack()
    {
        await using var pool = Pools.Create(size: 1);
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
    public async Task AStream_HoldsItsInterpreterUntilItIsLeft()
    {
        await using var pool = Pools.Create(size: 1);

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
    public async Task AWarmPool_HasWhatItsCallersNeed()
    {
        await using var pool = Pools.Create(size: 3, options => options.MinIdle = 2);

        await pool.WarmUpAsync(Token);
        await pool.WarmUpAsync(Token);

        Assert.Equal(2, pool.Usage.Idle);
        await pool.StopAsync(Token);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => pool.WarmUpAsync(Token));
    }

    private static async Task DropLeaseAsync(PythonPortPool pool)
    {
#pragma warning disable PORT001 // Dropped on purpose: the pool has to find it.
        var lease = await pool.RentAsync(Token);
#pragma warning restore PORT001
        await lease.Port.CallAsync("probe", "echo", [1], Token);
    }
}
