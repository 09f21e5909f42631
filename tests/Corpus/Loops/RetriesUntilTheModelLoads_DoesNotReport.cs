// Every attempt that fails stops its port, the last one before it gives up.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var python = await StartWithRetryAsync(3);
        await python.CallAsync("model", "predict");
    }

    private static async Task<PythonPort> StartWithRetryAsync(int attempts)
    {
        for (var attempt = 1; ; attempt++)
        {
            var python = await PythonPort.StartAsync();
            try
            {
                await python.CallAsync("model", "load");
                return python;
            }
            catch (PortCallException) when (attempt < attempts)
            {
                await python.StopAsync();
                await Task.Delay(TimeSpan.FromMilliseconds(10));
            }
            catch
            {
                await python.StopAsync();
                throw;
            }
        }
    }
}
