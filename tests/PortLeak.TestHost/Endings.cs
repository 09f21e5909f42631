using System.Runtime.CompilerServices;

namespace PortLeak.TestHost;

/// <summary>The ways in which a port comes to its end.</summary>
internal static class Endings
{
    public static async Task RunAsync(string ending, HostRequest request)
    {
        // So that what is made once is there when the base is counted.
        Report.Step("warm");
        await using (await request.StartIdleOnceAsync())
        {
        }

        await Report.QuietStepAsync("base");
        switch (ending)
        {
            case "dispose":
                await (await request.StartAsync()).DisposeAsync();
                break;
            case "exception":
                await FailInUsingAsync(request);
                break;
            case "cancelled_owner":
                await CancelOwnerAsync(request);
                break;
            case "faulted_task":
                await FaultOwnerAsync(request);
                break;
            case "scope":
                await FailInScopeAsync(request);
                break;
            case "forgotten":
                await ForgetAsync(request);
                break;
            case "exit":
                await request.StartAsync();
                Environment.Exit(0);
                break;
            case "fail_fast":
                await request.StartAsync();
                Environment.FailFast("the test asked for it");
                break;
            case "wait_for_kill":
                var port = await request.StartAsync();
                Thread.Sleep(Timeout.Infinite);
                GC.KeepAlive(port);
                break;
            case "crash_while_starting":
                _ = request.StartIdleAsync();
                Console.In.ReadLine();
                Environment.FailFast("the test asked for it");
                break;
            default:
                throw new ArgumentException($"No such ending: {ending}");
        }
    }

    private static async Task FailInUsingAsync(HostRequest request)
    {
        try
        {
            await using var port = await request.StartAsync();
            throw new InvalidOperationException("in the work");
        }
        catch (InvalidOperationException)
        {
            // The port was disposed on the way here.
        }
    }

    private static async Task CancelOwnerAsync(HostRequest request)
    {
        using var owner = new CancellationTokenSource();
        var port = await request.StartAsync();
        port.LinkTo(owner.Token);
        owner.Cancel();
        await port.Completion;
    }

    private static async Task FaultOwnerAsync(HostRequest request)
    {
        var owner = new TaskCompletionSource();
        var port = await request.StartAsync();
        port.LinkTo(owner.Task);
        owner.SetException(new InvalidOperationException("in the owner"));
        await port.Completion;
    }

    private static async Task FailInScopeAsync(HostRequest request)
    {
        try
        {
            await using var scope = new PortScope();
            scope.Own(await request.StartAsync());
            throw new InvalidOperationException("in the scope");
        }
        catch (InvalidOperationException)
        {
            // The scope was closed on the way here.
        }
    }

    private static async Task ForgetAsync(HostRequest request)
    {
        var descriptors = Report.Descriptors;
        await StartAndDropAsync(request);
        while (PortDiagnostics.Leaked == 0)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.Delay(1);
        }

        await Report.SettleAsync(descriptors);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task StartAndDropAsync(HostRequest request) => await request.StartAsync();
}
