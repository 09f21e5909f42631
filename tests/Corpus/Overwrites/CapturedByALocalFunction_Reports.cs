// A local function starts a port in the variable of its method each time that it is called.
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
            port = await {|PORT006:PythonPort.StartAsync()|};
        }
    }
}
