// The branch that stops the port returns.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        try
        {
            if (Input.Flag("early"))
            {
                await port.StopAsync();
                return;
            }

            await port.CallAsync("batch", "finish");
        }
        finally
        {
            await port.StopAsync();
        }
    }
}
