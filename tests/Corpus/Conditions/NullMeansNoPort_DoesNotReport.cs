// The factory stops a port that is too old and returns null; the caller disposes the other kind.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var python = await TryOpenAsync();
        if (python is null)
            return;

        await python.CallAsync("tensorflow_job", "run");
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
