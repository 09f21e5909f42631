// The port completes a task that nobody waits for.
public static class Case
{
    public static async Task RunAsync()
    {
        var first = new TaskCompletionSource<PythonPort>();
        var port = await {|PORT001:PythonPort.StartAsync()|};
        first.SetResult(port);
        await port.CallAsync("worker", "run");
    }
}
