using System.Diagnostics;

namespace PortLeak.Runtime.Tests.Calls;

/// <summary>Cancellation and timeouts: the code that runs really stops, and the port stays usable.</summary>
public sealed class InterruptionTests
{
    private readonly Census _census = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory(Timeout = 60_000)]
    [InlineData("loop", 1)]
    [InlineData("pause", 1)]
    [InlineData("receive", 1)]
    [InlineData("loop_swallowing_exceptions", 1)]
    [InlineData("pause_asynchronously", 1)]
    [InlineData("loop", 2)]
    [InlineData("pause_asynchronously", 2)]
    public async Task ACancelledCall_StopsWhatRuns_AndTheNextOneAnswers(string function, int threads)
    {
        await using var python = await StartAsync(options => options.MaxConcurrentCalls = threads);
        using var source = new CancellationTokenSource();
        var clock = Stopwatch.StartNew();
        var call = python.CallAsync("running", function, ["first"], source.Token);
        await BusyAsync(python);

        source.Cancel();

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, error.CancellationToken);
        Assert.Equal(1, await python.CallAsync<int>("probe", "echo", [1], Token));
        Assert.InRange(clock.ElapsedMilliseconds, 0, 5000);
        Assert.Equal("first", await python.CallAsync<string>("running", "stopped", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ATimeout_StopsWhatRuns_AndSaysWhatTookTooLong()
    {
        await using var python = await StartAsync();
        await python.CallAsync("running", "stopped", [], Token);
        var options = new PortCallOptions { Timeout = TimeSpan.FromMilliseconds(100) };

        var error = await Assert.ThrowsAsync<PortTimeoutException>(
            () => python.CallAsync("running", "loop", ["slow"], options, Token));

        Assert.Equal(TimeSpan.FromMilliseconds(100), error.Timeout);
        Assert.Contains("running.loop", error.Message, StringComparison.Ordinal);
        Assert.Equal("slow", await python.CallAsync<string>("running", "stopped", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ThePortsOwnTimeout_HoldsForEveryCall_UnlessTheCallSaysOtherwise()
    {
        await using var python = await StartAsync(options => options.CallTimeout = TimeSpan.FromMilliseconds(100));
        var patient = new PortCallOptions { Timeout = Timeout.InfiniteTimeSpan };
        python.Call("running", "stopped", [], patient, Token);
        Assert.Throws<PortTimeoutException>(() => python.Call("running", "loop", ["a"], Token));
        Assert.Equal(0.3, python.Call<double>("probe", "sleep_and_return", [0.3], patient, Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ACallThatWaitsForItsTurn_IsCancelledWithoutBeingBegun()
    {
        await using var python = await StartAsync();
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();
        var running = python.CallAsync("running", "loop", ["running"], first.Token);
        var waiting = python.CallAsync("running", "loop", ["waiting"], second.Token);
        await BusyAsync(python);

        second.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.False(running.IsCompleted);
        first.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);

        Assert.Equal("running", await python.CallAsync<string>("running", "stopped", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ALateCancellation_DoesNothing()
    {
        await using var python = await StartAsync();

        for (var i = 0; i < 300; i++)
        {
            using var source = new CancellationTokenSource();
            var call = python.CallAsync<int>("probe", "echo", [i], source.Token);
            source.Cancel();
            try
            {
                Assert.Equal(i, await call);
            }
            catch (OperationCanceledException)
            {
                // It was in time.
            }
        }

        Assert.Equal(PortState.Running, python.State);
        Assert.Equal(1, await python.CallAsync<int>("probe", "echo", [1], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ACallThatDoesNotYield_EndsThePortWithinTheGracePeriod_AndSaysSo()
    {
        await using var python = await StartAsync(options => options.StopGracePeriod = TimeSpan.FromMilliseconds(300));
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        var hung = python.CallAsync("states", "hold_interpreter_lock", [], source.Token);
        var other = python.CallAsync<int>("probe", "echo", [1], Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hung);
        var error = await Assert.ThrowsAsync<PortExitedException>(() => other);
        Assert.Equal(PortExitReason.Unresponsive, error.Exit.Reason);
        Assert.Contains("did not yield", error.Message, StringComparison.Ordinal);
        await _census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task WithThreads_OneThatDoesNotYieldIsAbandoned_AndTheOthersAnswer()
    {
        await using var python = await StartAsync(options =>
        {
            options.MaxConcurrentCalls = 2;
            options.StopGracePeriod = TimeSpan.FromMilliseconds(200);
        });
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        // Waits in C without the interpreter lock, so that only its own thread is lost.
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => python.CallAsync("probe", "sleep", [20], source.Token));
        Assert.Equal(1, await python.CallAsync<int>("probe", "echo", [1], Token));
        Assert.Equal(PortState.Running, python.State);
        using var again = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => python.CallAsync("probe", "sleep", [20], again.Token));

        Assert.Equal(PortExitReason.Unresponsive, (await python.Completion).Reason);
    }

    [Fact(Timeout = 60_000)]
    public async Task AStop_InterruptsWhatDoesNotFinishInTime_AndStaysPolite()
    {
        await using var python = await StartAsync(options => options.StopGracePeriod = TimeSpan.FromSeconds(1));
        var call = python.CallAsync("running", "loop", ["work"], Token);

        var exit = await python.StopAsync(Token);

        Assert.Equal((PortExitReason.Stopped, 0), (exit.Reason, exit.ExitCode));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => call);
    }

    // A call that waits behind a busy main thread would never be answered, so the code says itself that it runs.
    private static async Task BusyAsync(PythonPort python) =>
        Assert.Equal("running", await python.Messages.FirstAsync(Token));

    private Task<PythonPort> StartAsync(Action<PythonPortOptions>? configure = null) => Pythons.StartAsync(options =>
    {
        _census.Mark(options);
        configure?.Invoke(options);
    });
}
