// The extension method that disposes of any sequence flushes a log first, which may fail.
public static class Disposables
{
    public static async Task DisposeAllAsync<T>(this IEnumerable<T> items)
        where T : IAsyncDisposable
    {
        await Work.DoAsync();
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
                workers.Add(await {|PORT003:PythonPort.StartAsync()|});
            foreach (var worker in workers)
                await worker.CallAsync("worker", "run");
        }
        finally
        {
            await workers.DisposeAllAsync();
        }
    }
}
