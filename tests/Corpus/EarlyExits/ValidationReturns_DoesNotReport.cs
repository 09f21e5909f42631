// An order without lines returns from inside the try whose finally stops the port.
public static class Case
{
    public static async Task RunAsync()
    {
        var lines = Input.Items();
        var pricing = await PythonPort.StartAsync();
        try
        {
            if (lines.Count == 0)
                return;

            foreach (var line in lines)
                await pricing.CallAsync("pricing", "quote", [line]);
        }
        finally
        {
            await pricing.StopAsync();
        }
    }
}
