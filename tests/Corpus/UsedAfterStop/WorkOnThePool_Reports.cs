// The work on the pool goes on when the scope has ended.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var port = await PythonPort.StartAsync();
        _ = Task.Run(() => {|PORT009:port.CallAsync("cache", "warm")|});
    }
}
