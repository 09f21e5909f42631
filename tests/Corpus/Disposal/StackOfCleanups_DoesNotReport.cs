// The clean-ups are pushed on a stack that is unwound in finally.
public static class Case
{
    public static async Task RunAsync()
    {
        var started = new Stack<Port>();
        try
        {
            started.Push(await PythonPort.StartAsync());
            started.Push(await RubyPort.StartAsync());
            await Work.DoAsync();
        }
        finally
        {
            while (started.TryPop(out var port))
                await port.StopAsync();
        }
    }
}
