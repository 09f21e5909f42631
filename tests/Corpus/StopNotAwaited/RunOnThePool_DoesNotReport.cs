// The stop is pushed to the pool and waited for.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        await Task.Run(() => port.StopAsync());
        await Work.DoAsync();
    }
}
