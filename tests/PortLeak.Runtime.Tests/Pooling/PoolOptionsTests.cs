namespace PortLeak.Runtime.Tests.Pooling;

/// <summary>Options of a pool, and of calls on it: refused before an interpreter is started for them.</summary>
public sealed class PoolOptionsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, Action<PortPoolOptions>> Bad => new()
    {
        { "MaxSize is 0; its range is 1 to 1024.", options => options.MaxSize = 0 },
        { "MaxSize is 1025; its range is 1 to 1024.", options => options.MaxSize = 1025 },
        { "MinIdle is -1; its range is 0 to 4, which is MaxSize.", options => (options.MaxSize, options.MinIdle) = (4, -1) },
        { "MinIdle is 5; its range is 0 to 4, which is MaxSize.", options => (options.MaxSize, options.MinIdle) = (4, 5) },
        { "RecycleAfterCalls is 0; its range is at least 1, or null.", options => options.RecycleAfterCalls = 0 },
        { "RecycleAtResidentBytes is 0; its range is at least 1, or null.", options => options.RecycleAtResidentBytes = 0 },
        { "IdleTimeout is 00:00:00; its range is more than zero", options => options.IdleTimeout = TimeSpan.Zero },
        { "RentTimeout is 25.00:00:00; its range is more than zero", options => options.RentTimeout = TimeSpan.FromDays(25) },
        { "DrainTimeout is -00:00:01; its range is zero to 24 days.", options => options.DrainTimeout = TimeSpan.FromSeconds(-1) },
    };

    [Theory]
    [MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)]
    public void AnOptionOutsideItsRange_IsRefusedWithItsRange(string message, Action<PortPoolOptions> configure)
    {
        var options = new PortPoolOptions();
        configure(options);

        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new PythonPortPool(pool: options));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task AnOptionOfACallOutsideItsRange_IsRefused_BeforeAnInterpreterIsStartedForIt()
    {
        await using var pool = Pools.Create(size: 1);
        var options = new PortCallOptions { Timeout = TimeSpan.FromSeconds(-5) };

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => pool.CallAsync<int>("probe", "echo", [1], options, Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => pool.CallAsync<int>("probe", "echo", [1], null!, Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => pool.CallAsync(null!, "echo", [1], Token));

        Assert.Equal(0, pool.Usage.Idle);
    }

    [Fact(Timeout = 60_000)]
    public async Task TheOptionsOfACall_Hold_AlsoWhereNobodyWantsItsResult()
    {
        await using var pool = Pools.Create(size: 1);
        var options = new PortCallOptions { Timeout = TimeSpan.FromMilliseconds(100) };

        var error = await Assert.ThrowsAsync<PortTimeoutException>(() => pool.CallAsync("probe", "sleep", [30], options, Token));

        Assert.Equal(options.Timeout, error.Timeout);
    }
}
