namespace PortLeak.TestHost;

/// <summary>Many ports, eight at a time, ended in all the ways in which a program can end a port and go on.</summary>
internal static class ManyPorts
{
    private const int AtATime = 8;
    private const int Parts = 10;

    private static readonly Func<Func<Task<Port>>, Task>[] Ways =
    [
        PortEndings.StopAsync,
        PortEndings.DisposeAsync,
        PortEndings.DisposeTwiceAsync,
        PortEndings.DropAsync,
        PortEndings.CancelOwnerAsync,
        PortEndings.FaultOwnerAsync,
        PortEndings.FailInScopeAsync,
        PortEndings.LetInterpreterExitAsync,
        PortEndings.KillInterpreterAsync,
    ];

    public static async Task RunAsync(HostRequest request, int count, string ending)
    {
        Report.Step("warm");
        // So that what is made once, buffers of the thread pool included, is there when the base is counted.
        await EndInManyWaysAsync(request, 0, 2 * Ways.Length);
        await CollectAsync();
        await Report.QuietStepAsync("base");
        if (ending == "go_on")
        {
            for (var part = 0; part < Parts; part++)
            {
                await EndInManyWaysAsync(request, count * part / Parts, count * (part + 1) / Parts);
                await CollectAsync();
                await Report.QuietStepAsync("part");
            }

            return;
        }

        var ports = new List<Port>();
        for (var i = 0; i < count; i++)
#pragma warning disable PORT001 // They run while the host ends.
            ports.Add(await request.StartIdleAsync());
#pragma warning restore PORT001
        Report.Step("busy");
        // Whoever counts them does so before it lets them end.
        Console.In.ReadLine();
        if (ending == "exit")
            Environment.Exit(0);
        if (ending == "fail_fast")
            Environment.FailFast("the test asked for it");
        Thread.Sleep(Timeout.Infinite);
        GC.KeepAlive(ports);
    }

    private static Task EndInManyWaysAsync(HostRequest request, int from, int to) =>
        Parallel.ForAsync(
            from,
            to,
            new ParallelOptions { MaxDegreeOfParallelism = AtATime },
            async (i, _) => await Ways[i % Ways.Length](request.StartIdleAsync));

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
