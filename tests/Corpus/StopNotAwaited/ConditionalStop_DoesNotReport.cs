// The stop behind a null check is awaited.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort? port = null;
        try
        {
            port = await PythonPort.StartAsync();
        }
        finally
        {
            if (port is not null)
                await port.StopAsync();
        }
    }
}
