// The task is kept in a field and outlives the port.
public static class Case
{
    private static Task? _pending;

    public static async Task RunAsync()
    {
        await using var port = await PythonPort.StartAsync();
        _pending = {|PORT009:port.CallAsync("index", "rebuild")|};
        await Work.DoAsync();
    }
}
