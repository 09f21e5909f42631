// The interpreter that warms the disk cache is stopped as soon as it has started.
public static class Case
{
    public static async Task RunAsync()
    {
        await (await PythonPort.StartAsync()).StopAsync();
        await Work.DoAsync();
    }
}
