// The clean-ups are pushed on a stack that is unwound only when all steps succeed.
public static class Case
{
    public static async Task RunAsync()
    {
        var started = new Stack<Port>();
        started.Push(await {|PORT003:PythonPort.StartAsync()|});
        started.Push(await {|PORT003:RubyPort.StartAsync()|});
        await Work.DoAsync();
        while (started.TryPop(out var port))
            await port.StopAsync();
    }
}
