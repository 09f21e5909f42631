// The work on the pool is awaited in the scope.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var port = await PythonPort.StartAsync();
        await Task.Run(() => port.CallAsync("cache", "warm"));
    }
}
