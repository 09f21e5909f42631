// The factory stops a port that is too old and returns null; the caller leaks the other kind.
public static class Case
{
    public static async Task RunAsync()
    {
        var python = await {|PORT003:TryOpenAsync()|};
        if (python is null)
            return;

        await python.CallAsync("tensorflow_job", "run");
        await python.StopAsync();
    }

    private static async Task<PythonPort?> TryOpenAsync()
    {
        var port = await PythonPort.StartAsync();
        if (port.InterpreterVersion != "3.7")
            return port;

        await port.StopAsync();
        return null;
    }
}
