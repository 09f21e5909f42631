using System.Runtime.CompilerServices;

namespace PortLeak.Runtime.Tests.Lifetime;

/// <summary>What keeps a port, and what does not. Leaks are counted per process, so these run alone.</summary>
[Collection(nameof(CollectionTests))]
[CollectionDefinition(nameof(CollectionTests), DisableParallelization = true)]
public sealed class CollectionTests
{
    private readonly Census _census = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task ADroppedPort_IsEndedCountedAndReported_WithTheStackOfItsStart()
    {
        var reports = new List<PortLeakReport>();
        void Collect(PortLeakReport report) => reports.Add(report);
        PortDiagnostics.PortLeaked += Collect;
        PortDiagnostics.CaptureStartStacks = true;
        var (active, leaked) = (PortDiagnostics.Active, PortDiagnostics.Leaked);
        try
        {
            var process = await StartAndDropAsync(_ => { });

            await CollectUntilAsync(() => PortDiagnostics.Leaked == leaked + 1);
            await _census.AssertEmptyAsync();
            await Wait.UntilAsync(() => reports.Count == 1, "the report");

            Assert.Equal(active, PortDiagnostics.Active);
            Assert.Equal(process, reports[0].ProcessId);
            Assert.Contains(nameof(StartAndDropAsync), reports[0].ToString(), StringComparison.Ordinal);
        }
        finally
        {
            PortDiagnostics.CaptureStartStacks = false;
            PortDiagnostics.PortLeaked -= Collect;
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task AStoppedPort_IsNoLeak()
    {
        var leaked = PortDiagnostics.Leaked;

        var port = await StartAndDropAsync(port => port.Dispose());
        Collect();

        Assert.NotEqual(0, port);
        Assert.Equal(leaked, PortDiagnostics.Leaked);
    }

    [Fact(Timeout = 60_000)]
    public async Task AnOutputHandlerThatRefersToItsPort_DoesNotKeepIt()
    {
        PythonPort? captured = null;
        var leaked = PortDiagnostics.Leaked;

        await StartAndDropAsync(
            port => captured = port,
            options => options.OutputHandler = _ => GC.KeepAlive(captured));
        captured = null;

        await CollectUntilAsync(() => PortDiagnostics.Leaked == leaked + 1);
        await _census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task ABusyInterpreterAndALink_DoNotKeepAPort()
    {
        using var owner = new CancellationTokenSource();
        var never = new TaskCompletionSource();
        var leaked = PortDiagnostics.Leaked;

        await StartAndDropAsync(port =>
        {
            port.LinkTo(owner.Token);
            port.LinkTo(never.Task);
            port.CastAsync("states", "hold_interpreter_lock", [], Token);
        });

        await CollectUntilAsync(() => PortDiagnostics.Leaked == leaked + 1);
        await _census.AssertEmptyAsync();
        GC.KeepAlive(never);
    }

    [Fact(Timeout = 60_000)]
    public async Task ADroppedScope_IsCollectedWithItsPorts()
    {
        var leaked = PortDiagnostics.Leaked;

#pragma warning disable PORT005 // Dropped on purpose, and its port with it.
        await StartAndDropAsync(port => new PortScope().Own(port));
#pragma warning restore PORT005

        await CollectUntilAsync(() => PortDiagnostics.Leaked == leaked + 1);
        await _census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task ACallInProgress_KeepsItsPort()
    {
        Task<double>? call = null;
        await StartAndDropAsync(port => call = port.CallAsync<double>("probe", "sleep_and_return", [0.5], Token));

        while (!call!.IsCompleted)
        {
            Collect();
            await Task.Delay(20, Token);
        }

        Assert.Equal(0.5, await call);
        await CollectUntilAsync(() => _census.Count == 0);
    }

    [Fact(Timeout = 60_000)]
    public async Task FunctionsThatReferToTheirPort_DoNotKeepIt()
    {
        var leaked = PortDiagnostics.Leaked;

        await StartAndDropAsync(port =>
        {
            port.Handle("process", () => port.ProcessId);
            port.Call("talking", "keep", [() => port.ProcessId], Token);
            Assert.Equal(port.ProcessId, port.Call<int>("talking", "ask", ["process"], Token));
        });

        await CollectUntilAsync(() => PortDiagnostics.Leaked == leaked + 1);
        await _census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task AStreamThatIsWaitedFor_KeepsItsPort()
    {
        Task<int>? sum = null;
        await StartAndDropAsync(
            port => sum = port.StreamAsync<int>("streaming", "slowly", [3, 0.2], Token).SumAsync(Token).AsTask());

        while (!sum!.IsCompleted)
        {
            Collect();
            await Task.Delay(20, Token);
        }

        Assert.Equal(3, await sum);
        await CollectUntilAsync(() => _census.Count == 0);
    }

    [Fact(Timeout = 60_000)]
    public async Task AStreamThatIsDroppedBetweenTwoItems_DoesNotKeepItsPort()
    {
        var leaked = PortDiagnostics.Leaked;
        await StartAndDropAsync(port =>
        {
            var items = port.StreamAsync<int>("streaming", "count", [1_000_000], Token).GetAsyncEnumerator(Token);
            Assert.True(items.MoveNextAsync().AsTask().GetAwaiter().GetResult());
        });

        await CollectUntilAsync(() => PortDiagnostics.Leaked == leaked + 1);
        await _census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task AnAwaitedCompletion_KeepsItsPort()
    {
        Task<PortExit>? completion = null;
        var leaked = PortDiagnostics.Leaked;
        await StartAndDropAsync(port =>
        {
            completion = port.Completion;
            port.CastAsync("probe", "leave_after", [0.3, 5], Token);
        });

        while (!completion!.IsCompleted)
        {
            Collect();
            await Task.Delay(20, Token);
        }

        Assert.Equal((PortExitReason.Exited, 5), ((await completion).Reason, (await completion).ExitCode));
        Assert.Equal(leaked, PortDiagnostics.Leaked);
    }

    [Fact(Timeout = 120_000)]
    public async Task AProgramThatDropsPortsAndAllocatesLittle_StillHasFewOfThem()
    {
        var started = PortDiagnostics.Started;
        var most = 0L;
        for (var i = 0; i < 60; i++)
        {
            await StartAndDropAsync(_ => { });
            most = Math.Max(most, PortDiagnostics.Active);
            // As slow as a program that does something with them.
            await Task.Delay(20, Token);
        }

        Assert.Equal(60, PortDiagnostics.Started - started);
        Assert.InRange(most, 1, 59);
        await CollectUntilAsync(() => _census.Count == 0);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task<int> StartAndDropAsync(
        Action<PythonPort> use, Action<PythonPortOptions>? configure = null)
    {
#pragma warning disable PORT001, PORT006 // Dropped on purpose: the collector has to find it.
        var port = await Pythons.StartAsync(options =>
#pragma warning restore PORT001, PORT006
        {
            _census.Mark(options);
            configure?.Invoke(options);
        });
        use(port);
        return port.ProcessId;
    }

    private static async Task CollectUntilAsync(Func<bool> condition)
    {
        await Wait.UntilAsync(
            () =>
            {
                Collect();
                return condition();
            },
            "the collector finds the port",
            seconds: 20);
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }
}
