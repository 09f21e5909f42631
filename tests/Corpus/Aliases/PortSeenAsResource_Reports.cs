// The port is known as a disposable resource and the block around it disposes nothing.
public static class Case
{
    public static async Task RunAsync()
    {
        IAsyncDisposable resource = await {|PORT001:PythonPort.StartAsync()|};
        {
            var port = (PythonPort)resource;
            await port.CallAsync("cache", "prime");
        }
    }
}
