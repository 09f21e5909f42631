namespace PortLeak.TestHost;

/// <summary>The ways in which one port comes to its end, or its host.</summary>
internal static class Endings
{
    private static readonly Dictionary<string, Func<Func<Task<Port>>, Task>> OfThePort = new()
    {
        ["dispose"] = PortEndings.DisposeAsync,
        ["exception"] = PortEndings.FailInUsingAsync,
        ["cancelled_owner"] = PortEndings.CancelOwnerAsync,
        ["faulted_task"] = PortEndings.FaultOwnerAsync,
        ["scope"] = PortEndings.FailInScopeAsync,
        ["forgotten"] = ForgetAsync,
    };

    public static async Task RunAsync(string ending, HostRequest request)
    {
        // So that what is made once is there when the base is counted.
        Report.Step("warm");
        await using (await request.StartIdleOnceAsync())
        {
        }

        await Report.QuietStepAsync("base");
        if (OfThePort.TryGetValue(ending, out var end))
            await end(request.StartAsync);
        else if (ending == "failed_starts")
            await FailToStartAsync(request);
        else
            await EndHostAsync(ending, request);
    }

    private static async Task EndHostAsync(string ending, HostRequest request)
    {
        if (ending == "crash_while_starting")
        {
#pragma warning disable PORT005 // The host ends while it starts.
            _ = request.StartIdleAsync();
#pragma warning restore PORT005
            Console.In.ReadLine();
            Environment.FailFast("the test asked for it");
        }

#pragma warning disable PORT001 // It runs while the host ends.
        var port = await request.StartAsync();
#pragma warning restore PORT001
        switch (ending)
        {
            case "exit":
                Environment.Exit(0);
                break;
            case "fail_fast":
                Environment.FailFast("the test asked for it");
                break;
            case "wait_for_kill":
                Thread.Sleep(Timeout.Infinite);
                break;
            default:
                throw new ArgumentException($"No such ending: {ending}");
        }

        GC.KeepAlive(port);
    }

    private static async Task FailToStartAsync(HostRequest request)
    {
        // It is not there, is no program, exits at once, prints garbage and exits, prints garbage and hangs, hangs.
        string[] executables =
            ["/no/such/interpreter", "/etc/passwd", "/bin/false", "/bin/echo", "tail -f", "sh -c 'exec sleep 600'"];
        foreach (var executable in executables)
        {
            try
            {
                await using var port = await (request with { Executable = executable }).StartIdleAsync();
                throw new InvalidOperationException($"'{executable}' serves.");
            }
            catch (PortStartException)
            {
                // That is what it must say.
            }
        }
    }

    private static async Task ForgetAsync(Func<Task<Port>> start)
    {
        await PortEndings.DropAsync(start);
        while (PortDiagnostics.Leaked == 0)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.Delay(1);
        }
    }
}
