// An extension method that disposes of any sequence of disposables is what ends the ports.
public static class Disposables
{
    public static async Task DisposeAllAsync<T>(this IEnumerable<T> items)
        where T : IAsyncDisposable
    {
        foreach (var item in items)
            await item.DisposeAsync();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        var workers = new List<PythonPort>();
        try
        {
            for (var i = 0; i < Input.Count(); i++)
                workers.Add(await PythonPort.StartAsync());
            foreach (var worker in workers)
                await worker.CallAsync("worker", "run");
        }
        finally
        {
            await workers.DisposeAllAsync();
        }
    }
}
