// The recycler behind the interface makes no promise and drops the port.
public interface IRecycler
{
    void Recycle(PythonPort port);
}

public sealed class LazyRecycler : IRecycler
{
    public void Recycle(PythonPort port) => Console.WriteLine(port.ProcessId);
}

public static class Case
{
    public static async Task RunAsync()
    {
        IRecycler recycler = new LazyRecycler();
        var port = await {|PORT001:PythonPort.StartAsync()|};
        try
        {
            await port.CallAsync("tasks", "run");
        }
        finally
        {
            recycler.Recycle(port);
        }
    }
}
