// The turn of the loop that stops the port is the last one.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await RubyPort.StartAsync();
        try
        {
            foreach (var line in Input.Items())
            {
                await port.CallAsync("Lines", "parse", [line]);
                await port.StopAsync();
                break;
            }
        }
        finally
        {
            await port.StopAsync();
        }
    }
}
