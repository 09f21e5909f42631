// A call past its deadline kills the port, and everything else stops it.
public static class Case
{
    public static async Task RunAsync()
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(3));
        var python = await PythonPort.StartAsync();
        try
        {
            await python.CallAsync("solver", "solve", ["n=12"], deadline.Token);
            await python.StopAsync();
        }
        catch (OperationCanceledException)
        {
            python.Kill();
        }
        finally
        {
            await python.StopAsync();
        }
    }
}
