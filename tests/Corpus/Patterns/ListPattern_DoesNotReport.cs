// The list pattern takes the only port that was started and disposes it.
public static class Case
{
    public static async Task RunAsync()
    {
        var started = await StartAllAsync();
        try
        {
            if (started is [var first, ..])
                await first.CallAsync("leader", "elect");
        }
        finally
        {
            foreach (var port in started)
                await port.StopAsync();
        }
    }

    private static async Task<PythonPort[]> StartAllAsync()
    {
        var leader = await PythonPort.StartAsync();
        return [leader];
    }
}
