// The extension stops what it is called on.
public static class PortExtensions
{
    extension(PythonPort port)
    {
        public async Task CloseAsync()
        {
            await port.StopAsync();
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        var python = await PythonPort.StartAsync();
        try
        {
            await python.CallAsync("module", "function");
        }
        finally
        {
            await python.CloseAsync();
        }
    }
}
