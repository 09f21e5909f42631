// The port is to complete the task that somebody waits for, and is forgotten where another one was faster.
public static class Case
{
    public static async Task RunAsync()
    {
        var first = new TaskCompletionSource<PythonPort>();
        _ = OfferAsync(first);
        _ = OfferAsync(first);
        await using var port = await first.Task;
    }

    private static async Task OfferAsync(TaskCompletionSource<PythonPort> first)
    {
        var port = await {|PORT001:PythonPort.StartAsync()|};
        first.TrySetResult(port);
    }
}
