// The recycler behind the interface promises, by another vendor's attribute, to dispose the port, and does.
using JetBrains.Annotations;

public interface IRecycler
{
    void Recycle([HandlesResourceDisposal] PythonPort port);
}

public sealed class EagerRecycler : IRecycler
{
    public void Recycle([HandlesResourceDisposal] PythonPort port) => port.Dispose();
}

public static class Case
{
    public static async Task RunAsync()
    {
        IRecycler recycler = new EagerRecycler();
        var port = await PythonPort.StartAsync();
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
