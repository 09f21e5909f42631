// The stop is pushed to the pool and left there.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        _ = Task.Run(() => {|PORT008:port.StopAsync()|});
        await Work.DoAsync();
    }
}
