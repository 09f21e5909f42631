// The port is known as a disposable resource and disposed as one.
public static class Case
{
    public static async Task RunAsync()
    {
        IAsyncDisposable resource = await PythonPort.StartAsync();
        await using (resource)
        {
            var port = (PythonPort)resource;
            await port.CallAsync("cache", "prime");
        }
    }
}
