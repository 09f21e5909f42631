// The task of the task of the stop is unwrapped and awaited.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        await Task.Factory.StartNew(() => port.StopAsync()).Unwrap();
    }
}
