namespace PortLeak.Runtime.Tests.Ownership;

public sealed class OwnerTests
{
    private readonly Census _census = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task ACancelledOwner_EndsThePort()
    {
        await using var python = await StartAsync();
        using var owner = new CancellationTokenSource();
        python.LinkTo(owner.Token);

        Assert.Equal(PortState.Running, python.State);
        owner.Cancel();

        Assert.Equal(PortExitReason.OwnerEnded, (await python.Completion).Reason);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("completed")]
    [InlineData("faulted")]
    [InlineData("cancelled")]
    public async Task ATaskThatEnds_HoweverItEnds_EndsThePort(string how)
    {
        await using var python = await StartAsync();
        var owner = new TaskCompletionSource();
        python.LinkTo(owner.Task);

        Assert.Equal(PortState.Running, python.State);
        if (how == "completed")
            owner.SetResult();
        else if (how == "faulted")
            owner.SetException(new InvalidOperationException());
        else
            owner.SetCanceled(Token);

        Assert.Equal(PortExitReason.OwnerEnded, (await python.Completion).Reason);
    }

    [Fact(Timeout = 60_000)]
    public async Task AnOwnerThatHasEnded_EndsThePortAtOnce()
    {
        await using var first = await StartAsync();
        await using var second = await StartAsync();

        first.LinkTo(new CancellationToken(canceled: true));
        second.LinkTo(Task.CompletedTask);

        Assert.Equal(PortExitReason.OwnerEnded, (await first.Completion).Reason);
        Assert.Equal(PortExitReason.OwnerEnded, (await second.Completion).Reason);
    }

    [Fact(Timeout = 60_000)]
    public async Task AScope_StopsEverythingInItWhenItCloses()
    {
        PythonPort started, owned;
        await using (var scope = new PortScope())
        {
            started = await scope.StartPythonAsync(Options(), Token);
            owned = scope.Own(await StartAsync());
            Assert.Equal(1, await started.CallAsync<int>("probe", "echo", [1], Token));
        }

        Assert.Equal((PortState.Stopped, PortState.Stopped), (started.State, owned.State));
        await _census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task AScope_StopsInParallel()
    {
        await using var scope = new PortScope();
        for (var i = 0; i < 4; i++)
        {
            var options = Options();
            options.StopGracePeriod = TimeSpan.FromSeconds(1);
            var python = await scope.StartPythonAsync(options, Token);
            await python.CastAsync("states", "hold_interpreter_lock", [], Token);
        }

        var clock = System.Diagnostics.Stopwatch.StartNew();
        await scope.DisposeAsync();

        Assert.InRange(clock.ElapsedMilliseconds, 900, 3000);
        await _census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task AClosedScope_StartsNothing_AndEndsWhatItIsGiven()
    {
        var scope = new PortScope();
        await scope.DisposeAsync();
        await scope.DisposeAsync();

        await using var python = await StartAsync();
        Assert.Throws<ObjectDisposedException>(() => scope.Own(python));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => scope.StartPythonAsync(Options(), Token));
        await python.Completion;
        await _census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task AScopeThatClosesDuringAStart_EndsTheStart()
    {
        await using var scope = new PortScope();
        var options = Options();
        options.Environment["PYTHONPATH"] = Path.Combine(Pythons.Modules, "hanging");
        var start = scope.StartPythonAsync(options, Token);
        await Wait.UntilAsync(() => _census.Count > 0, "the interpreter hangs");

        await scope.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => start);
        await _census.AssertEmptyAsync();
    }

    private Task<PythonPort> StartAsync() => PythonPort.StartAsync(Options(), Token);

    private PythonPortOptions Options()
    {
        var options = Pythons.Options;
        _census.Mark(options);
        return options;
    }
}
