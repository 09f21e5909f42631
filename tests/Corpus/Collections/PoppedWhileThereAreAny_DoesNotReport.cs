// Each port is popped off the stack and stopped, for as long as there is one.
public static class Case
{
    public static async Task RunAsync()
    {
        var ports = new Stack<PythonPort>();
        try
        {
            ports.Push(await PythonPort.StartAsync());
            ports.Push(await PythonPort.StartAsync());
            await Work.DoAsync();
        }
        finally
        {
            while (ports.Count > 0)
                await ports.Pop().DisposeAsync();
        }
    }
}
