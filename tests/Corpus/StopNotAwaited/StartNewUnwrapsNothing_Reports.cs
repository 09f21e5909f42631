// StartNew gives a task of the task of the stop, of which only the outer one is awaited.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        await Task.Factory.StartNew(() => {|PORT008:port.StopAsync()|});
    }
}
