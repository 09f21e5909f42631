// A local function stops the port in the variable of its method before it starts another one.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort? port = null;
        try
        {
            await RestartAsync();
            await RestartAsync();
        }
        finally
        {
            if (port is not null)
            {
                await port.StopAsync();
            }
        }

        async Task RestartAsync()
        {
            if (port is not null)
            {
                await port.StopAsync();
            }

            port = await PythonPort.StartAsync();
        }
    }
}
