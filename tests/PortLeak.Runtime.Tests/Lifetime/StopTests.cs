using System.Diagnostics;

namespace PortLeak.Runtime.Tests.Lifetime;

public sealed class StopTests
{
    private readonly Census _census = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task AStoppedInterpreter_RunsItsExitHandlers()
    {
        var mark = Path.GetTempFileName();
        File.Delete(mark);
        await using var python = await StartAsync();
        await python.CallAsync("probe", "touch_at_exit", [mark], Token);

        var exit = await python.StopAsync(Token);

        Assert.Equal(new PortExit(PortExitReason.Stopped, 0, null, ""), exit);
        Assert.Equal(PortState.Stopped, python.State);
        Assert.True(File.Exists(mark));
        File.Delete(mark);
        await _census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task Stopping_IsIdempotentAndThreadSafe()
    {
        var python = await StartAsync();

        var exits = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
        {
            if (i % 2 == 0)
                python.Dispose();
            else
                await python.DisposeAsync();
            return await python.StopAsync(Token);
        })));

        Assert.All(exits, exit => Assert.Equal(PortExitReason.Stopped, exit.Reason));
    }

    [Fact(Timeout = 60_000)]
    public async Task AStoppedPort_TakesNoCall()
    {
        var python = await StartAsync();
        python.Stop();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => python.CallAsync<int>("probe", "echo", [1], Token));
        Assert.Throws<ObjectDisposedException>(() => python.Call<int>("probe", "echo", [1], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ACallThatRuns_IsFinishedBeforeTheStop()
    {
        await using var python = await StartAsync();
        var call = python.CallAsync<int>("probe", "echo", [1], Token);

        await python.StopAsync(Token);

        Assert.Equal(1, await call);
    }

    [Fact(Timeout = 60_000)]
    public async Task AHungInterpreter_IsEndedAfterTheGracePeriod_AndItsCallersAreTold()
    {
        await using var python = await StartAsync(options => options.StopGracePeriod = TimeSpan.FromMilliseconds(200));
        var call = python.CallAsync("states", "hold_interpreter_lock", [], Token);
        var clock = Stopwatch.StartNew();

        await python.DisposeAsync();

        Assert.InRange(clock.ElapsedMilliseconds, 190, 2000);
        Assert.Equal(PortExitReason.Killed, (await python.Completion).Reason);
        var error = await Assert.ThrowsAsync<PortExitedException>(() => call);
        Assert.Equal(9, error.Exit.Signal);
        await _census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task ACancelledStop_EndsTheInterpreterAtOnce()
    {
        await using var python = await StartAsync();
        var call = python.CallAsync("probe", "sleep", [60], Token);
        var clock = Stopwatch.StartNew();

        var exit = await python.StopAsync(new CancellationToken(canceled: true));

        Assert.Equal(PortExitReason.Killed, exit.Reason);
        Assert.InRange(clock.ElapsedMilliseconds, 0, 1500);
        await Assert.ThrowsAnyAsync<Exception>(() => call);
    }

    [Fact(Timeout = 60_000)]
    public async Task Kill_EndsTheInterpreterAtOnce()
    {
        var python = await StartAsync();

        python.Kill();

        Assert.Equal(PortExitReason.Killed, (await python.Completion).Reason);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => python.CallAsync<int>("probe", "echo", [1], Token));
        await _census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task AnInterpreterThatExits_FailsItsCallersWithItsExitCodeAndComplaint()
    {
        await using var python = await StartAsync();

        var error = await Assert.ThrowsAsync<PortExitedException>(
            () => python.CallAsync("probe", "complain_and_leave", ["out of luck\n", 7], Token));

        Assert.Equal((PortExitReason.Exited, 7), (error.Exit.Reason, error.Exit.ExitCode));
        Assert.Contains("out of luck", error.Message, StringComparison.Ordinal);
        Assert.Equal(error.Exit, await python.Completion);
        await Assert.ThrowsAsync<PortExitedException>(() => python.CallAsync("probe", "echo", [1], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AnInterpreterThatCrashes_FailsItsCallersWithTheSignal()
    {
        await using var python = await StartAsync();

        var error = await Assert.ThrowsAsync<PortExitedException>(() => python.CallAsync("probe", "die", [11], Token));

        Assert.Equal((PortExitReason.Crashed, 11), (error.Exit.Reason, error.Exit.Signal));
        Assert.Contains("SIGSEGV", error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task CodeThatClosesAllDescriptors_EndsThePort_AndNothingIsLeft()
    {
        await using var python = await StartAsync();

        var error = await Assert.ThrowsAsync<PortExitedException>(
            () => python.CallAsync("probe", "close_all_descriptors", [], Token));

        Assert.NotEqual(PortExitReason.Stopped, error.Exit.Reason);
        await _census.AssertEmptyAsync();
    }

    private Task<PythonPort> StartAsync(Action<PythonPortOptions>? configure = null) => Pythons.StartAsync(options =>
    {
        _census.Mark(options);
        configure?.Invoke(options);
    });
}
