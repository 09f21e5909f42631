// The work waits for its turn with a port already in hand, and the waiting can be cancelled.
public sealed class Throttled(SemaphoreSlim turns, CancellationToken cancellation)
{
    public Task SummarizeAsync(string article) => Task.Run(async () =>
    {
        var model = await {|PORT004:PythonPort.StartAsync()|};
        await turns.WaitAsync(cancellation);
        try
        {
            await model.CallAsync("bart", "summarize", [article]);
        }
        finally
        {
            turns.Release();
            await model.StopAsync();
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
