// The work waits for its turn and starts its port when it has it.
public sealed class Throttled(SemaphoreSlim turns, CancellationToken cancellation)
{
    public Task SummarizeAsync(string article) => Task.Run(async () =>
    {
        await turns.WaitAsync(cancellation);
        try
        {
            await using var model = await PythonPort.StartAsync();
            await model.CallAsync("bart", "summarize", [article]);
        }
        finally
        {
            turns.Release();
        }
    });
}

public static class Case
{
    public static async Task RunAsync()
    {
        using var turns = new SemaphoreSlim(2);
        var throttled = new Throttled(turns, Input.Token());
        await Task.WhenAll(Input.Items().Select(article => throttled.SummarizeAsync(article)));
    }
}
