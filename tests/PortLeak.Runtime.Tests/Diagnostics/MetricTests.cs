namespace PortLeak.Runtime.Tests.Diagnostics;

[Collection(nameof(Alone))]
public sealed class MetricTests : IDisposable
{
    private readonly Meters _meters = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _meters.Dispose();

    [Fact(Timeout = 60_000)]
    public async Task APort_IsCountedWhenItStartsRunsAndStops()
    {
        var before = (Started(), Active(), Stopped("stopped"));

        await using var python = await Pythons.StartAsync();
        Assert.Equal((before.Item1 + 1, before.Item2 + 1, before.Item3), (Started(), Active(), Stopped("stopped")));
        await python.DisposeAsync();

        Assert.Equal((before.Item1 + 1, before.Item2, before.Item3 + 1), (Started(), Active(), Stopped("stopped")));
    }

    [Fact(Timeout = 60_000)]
    public async Task APortThatEndsByItself_IsCountedByHowItDid()
    {
        var before = Stopped("exited");

        await using var python = await Pythons.StartAsync();
        await Assert.ThrowsAsync<PortExitedException>(() => python.CallAsync("probe", "leave", [3], Token));
        await python.Completion;

        Assert.Equal(before + 1, Stopped("exited"));
    }

    [Fact(Timeout = 60_000)]
    public async Task APortThatIsDropped_IsCountedAsLeaked()
    {
        var before = _meters.Sum("portleak.port.leaked", ("portleak.language", "python"));

        await DropAsync();

        await Wait.UntilAsync(
            () =>
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                return _meters.Sum("portleak.port.leaked", ("portleak.language", "python")) == before + 1;
            },
            "the leak is counted");
    }

    [Fact(Timeout = 60_000)]
    public async Task ACall_IsMeasuredInSeconds()
    {
        await using var python = await Pythons.StartAsync();

        await python.CallAsync("probe", "sleep", [0.05], Token);

        var call = Assert.Single(_meters.Of("portleak.call.duration", ("code.function.name", "probe.sleep")));
        Assert.Equal("s", call.Unit);
        Assert.InRange(call.Value, 0.05, 30);
        Assert.True(call.Has("portleak.language", "python"));
        Assert.False(call.Tags.ContainsKey("error.type"));
    }

    [Fact(Timeout = 60_000)]
    public async Task ACallThatFails_IsMeasuredWithItsError()
    {
        await using var python = await Pythons.StartAsync();

        await Assert.ThrowsAsync<PortCallException>(() => python.CallAsync("probe", "fail", ["no"], Token));
        await Assert.ThrowsAsync<PortConversionException>(() => python.CallAsync("probe", "echo", [typeof(int)], Token));
        await Assert.ThrowsAsync<PortTimeoutException>(() => python.CallAsync(
            "probe", "sleep", [60], new PortCallOptions { Timeout = TimeSpan.FromMilliseconds(50) }, Token));

        Assert.Single(_meters.Of("portleak.call.duration", ("code.function.name", "probe.fail"), ("error.type", "ValueError")));
        Assert.Single(_meters.Of(
            "portleak.call.duration", ("code.function.name", "probe.echo"), ("error.type", "PortLeak.PortConversionException")));
        Assert.Single(_meters.Of(
            "portleak.call.duration", ("code.function.name", "probe.sleep"), ("error.type", "PortLeak.PortTimeoutException")));
    }

    [Fact(Timeout = 60_000)]
    public async Task AStream_IsMeasuredUntilItEnds()
    {
        Rubies.Require();
        await using var ruby = await Rubies.StartAsync();

        Assert.Equal(3, await ruby.StreamAsync<object?>("Traced", "parents", [3], Token).CountAsync(Token));

        Assert.True(Assert.Single(_meters.Of("portleak.call.duration", ("code.function.name", "Traced.parents")))
            .Has("portleak.language", "ruby"));
    }

    [Fact(Timeout = 60_000)]
    public async Task AStart_IsMeasured()
    {
        await using var python = await Pythons.StartAsync();
        await Assert.ThrowsAsync<PortStartException>(() => PythonPort.StartAsync(new() { Executable = "/bin/false" }, Token));

        var starts = _meters.Of("portleak.port.start.duration", ("portleak.language", "python"));

        Assert.Equal(2, starts.Count);
        Assert.Single(starts, start => start.Has("error.type", "PortLeak.PortStartException"));
    }

    [Fact(Timeout = 60_000)]
    public async Task Bytes_AreCountedBothWays()
    {
        await using var python = await Pythons.StartAsync();
        var before = (Io("transmit"), Io("receive"));

        await python.CallAsync<byte[]>("probe", "echo", [new byte[1_000_000]], Token);

        Assert.InRange(Io("transmit") - before.Item1, 1_000_000, 1_010_000);
        Assert.InRange(Io("receive") - before.Item2, 1_000_000, 1_010_000);
        Assert.Equal("By", _meters.Of("portleak.port.io")[0].Unit);
    }

    [Fact(Timeout = 60_000)]
    public async Task APool_ShowsWhatItsInterpretersDo()
    {
        var pool = new PythonPortPool(Pythons.Options, new PortPoolOptions { Name = "scorer", MaxSize = 1 });
        await using (pool)
        {
            await using var lease = await pool.RentAsync(Token);
            var waiting = pool.CallAsync("probe", "echo", [1], Token);
            Assert.Equal((0, 1, 1, 1), (Count("idle"), Count("used"), Of("portleak.pool.pending_requests"), Of("portleak.pool.port.max")));

            await lease.DisposeAsync();
            await waiting;
            await Wait.UntilAsync(() => (Count("idle"), Count("used")) == (1, 0), "the interpreter is idle again");
            Assert.Equal(2, _meters.Of("portleak.pool.wait.duration", ("portleak.pool.name", "scorer")).Count);
        }

        Assert.Empty(_meters.Of("portleak.pool.port.max", ("portleak.pool.name", "scorer")));

        double Of(string instrument) => _meters.Sum(instrument, ("portleak.pool.name", "scorer"));
        double Count(string state) => _meters.Sum(
            "portleak.pool.port.count", ("portleak.pool.name", "scorer"), ("portleak.pool.port.state", state));
    }

#pragma warning disable PORT005 // A port that the program drops is what its caller counts.
    private static async Task DropAsync() => await (await Pythons.StartAsync()).CallAsync("probe", "echo", [1], Token);
#pragma warning restore PORT005

    private double Started() => _meters.Sum("portleak.port.started", ("portleak.language", "python"));

    private double Active() => _meters.Sum("portleak.port.active", ("portleak.language", "python"));

    private double Stopped(string reason) => _meters.Sum(
        "portleak.port.stopped", ("portleak.language", "python"), ("portleak.exit.reason", reason));

    private double Io(string direction) => _meters.Sum("portleak.port.io", ("network.io.direction", direction));
}
