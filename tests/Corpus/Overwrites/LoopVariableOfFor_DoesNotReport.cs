// Each round stops its port before the iterator starts the next one.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort? port = null;
        try
        {
            for (var index = 0; index < Input.Count(); index++, port = await PythonPort.StartAsync())
            {
                await Work.DoAsync(index);
                if (port is not null)
                {
                    await port.StopAsync();
                }
            }
        }
        finally
        {
            if (port is not null)
            {
                await port.DisposeAsync();
            }
        }
    }
}
