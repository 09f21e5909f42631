// The extension only says that it closes.
public static class PortExtensions
{
    extension(PythonPort port)
    {
        public async Task CloseAsync()
        {
            await Console.Out.WriteLineAsync("closed");
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        var python = await {|PORT001:PythonPort.StartAsync()|};
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
