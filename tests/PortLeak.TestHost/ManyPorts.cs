using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace PortLeak.TestHost;

/// <summary>Many ports, eight at a time, ended in all the ways in which a program can end a port and go on.</summary>
internal static class ManyPorts
{
    private const int AtATime = 8;

    public static async Task RunAsync(HostRequest request, int count, string ending)
    {
        Report.Step("warm");
        // So that what is made once, buffers of the thread pool included, is there when the base is counted.
        await EndInManyWaysAsync(request, 2 * Ways.Length);
        await CollectAsync();
        await Report.QuietStepAsync("base");
        if (ending == "go_on")
        {
            await EndInManyWaysAsync(request, count);
            await CollectAsync();
            return;
        }

        var ports = new List<Port>();
        for (var i = 0; i < count; i++)
            ports.Add(await request.StartIdleAsync());
        Report.Step("busy");
        if (ending == "exit")
            Environment.Exit(0);
        if (ending == "fail_fast")
            Environment.FailFast("the test asked for it");
        Thread.Sleep(Timeout.Infinite);
        GC.KeepAlive(ports);
    }

    private static readonly Func<HostRequest, Task>[] Ways =
    [
        async request => await (await request.StartIdleAsync()).StopAsync(),
        async request => await (await request.StartIdleAsync()).DisposeAsync(),
        DisposeTwiceAsync,
        DropAsync,
        CancelOwnerAsync,
        FaultOwnerAsync,
        FailInScopeAsync,
        ExitAsync,
        KillInterpreterAsync,
    ];

    private static Task EndInManyWaysAsync(HostRequest request, int count) =>
        Parallel.ForAsync(
            0,
            count,
            new ParallelOptions { MaxDegreeOfParallelism = AtATime },
            async (i, _) => await Ways[i % Ways.Length](request));

    private static async Task DisposeTwiceAsync(HostRequest request)
    {
        var port = await request.StartIdleAsync();
        await Task.WhenAll(Task.Run(port.Dispose), Task.Run(async () => await port.DisposeAsync()));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task DropAsync(HostRequest request) => await request.StartIdleAsync();

    private static async Task CancelOwnerAsync(HostRequest request)
    {
        using var owner = new CancellationTokenSource();
        var port = await request.StartIdleAsync();
        port.LinkTo(owner.Token);
        owner.Cancel();
        await port.Completion;
    }

    private static async Task FaultOwnerAsync(HostRequest request)
    {
        var owner = new TaskCompletionSource();
        var port = await request.StartIdleAsync();
        port.LinkTo(owner.Task);
        owner.SetException(new InvalidOperationException("in the owner"));
        await port.Completion;
    }

    private static async Task FailInScopeAsync(HostRequest request)
    {
        try
        {
            await using var scope = new PortScope();
            scope.Own(await request.StartIdleAsync());
            throw new InvalidOperationException("in the scope");
        }
        catch (InvalidOperationException)
        {
            // The scope was closed on the way here.
        }
    }

    private static async Task ExitAsync(HostRequest request)
    {
        var port = await request.StartIdleAsync();
        var completion = port.Completion;
        var (module, function) = request.Language == "ruby" ? ("Process", "exit!") : ("os", "_exit");
        await port.CastAsync(module, function, [3]);
        await completion;
    }

    private static async Task KillInterpreterAsync(HostRequest request)
    {
        var port = await request.StartIdleAsync();
        using (var interpreter = Process.GetProcessById(port.ProcessId))
            interpreter.Kill();
        await port.Completion;
    }

    private static async Task CollectAsync()
    {
        // Dropped ports are found by the collector, and their threads see the interpreters end.
        while (PortDiagnostics.Active > 0)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.Delay(1);
        }
    }
}
