using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace PortLeak.TestHost;

/// <summary>The ways in which a program ends a port and goes on, each from its start.</summary>
internal static class PortEndings
{
    public static async Task StopAsync(Func<Task<Port>> start) => await (await start()).StopAsync();

    public static async Task DisposeAsync(Func<Task<Port>> start) => await (await start()).DisposeAsync();

    public static async Task DisposeTwiceAsync(Func<Task<Port>> start)
    {
        await using var port = await start();
        await Task.WhenAll(Task.Run(port.Dispose), Task.Run(async () => await port.DisposeAsync()));
    }

    /// <summary>Drops it. It ends when the collector finds it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
#pragma warning disable PORT005 // That a port is dropped is what happens here.
    public static async Task DropAsync(Func<Task<Port>> start) => await start();
#pragma warning restore PORT005

    public static async Task FailInUsingAsync(Func<Task<Port>> start)
    {
        try
        {
            await using var port = await start();
            throw new InvalidOperationException("in the work");
        }
        catch (InvalidOperationException)
        {
            // The port was disposed on the way here.
        }
    }

    public static async Task FailInScopeAsync(Func<Task<Port>> start)
    {
        try
        {
            await using var scope = new PortScope();
            scope.Own(await start());
            throw new InvalidOperationException("in the scope");
        }
        catch (InvalidOperationException)
        {
            // The scope was closed on the way here.
        }
    }

    public static async Task CancelOwnerAsync(Func<Task<Port>> start)
    {
        using var owner = new CancellationTokenSource();
        var port = await start();
        port.LinkTo(owner.Token);
        owner.Cancel();
        await port.Completion;
    }

    public static async Task FaultOwnerAsync(Func<Task<Port>> start)
    {
        var owner = new TaskCompletionSource();
        var port = await start();
        port.LinkTo(owner.Task);
        owner.SetException(new InvalidOperationException("in the owner"));
        await port.Completion;
    }

    public static async Task LetInterpreterExitAsync(Func<Task<Port>> start)
    {
#pragma warning disable PORT001 // It ends by itself.
        var port = await start();
#pragma warning restore PORT001
        var completion = port.Completion;
        var (module, function) = port is RubyPort ? ("Process", "exit!") : ("os", "_exit");
        await port.CastAsync(module, function, [3]);
        await completion;
    }

    public static async Task KillInterpreterAsync(Func<Task<Port>> start)
    {
#pragma warning disable PORT001 // Somebody else ends it.
        var port = await start();
#pragma warning restore PORT001
        using (var interpreter = Process.GetProcessById(port.ProcessId))
            interpreter.Kill();
        await port.Completion;
    }
}
