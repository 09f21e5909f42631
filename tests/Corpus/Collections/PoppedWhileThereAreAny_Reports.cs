// Each port is popped off the stack and stopped, but what was asked about is another stack.
public static class Case
{
    public static async Task RunAsync()
    {
        var ports = new Stack<PythonPort>();
        var names = new Stack<string>();
        names.Push("scorer");
        ports.Push(await {|PORT003:PythonPort.StartAsync()|});
        await Work.DoAsync();
        while (ports.Count > 0)
            await ports.Pop().DisposeAsync();
        Console.WriteLine(names.Count);
    }
}
