// The first turn of the loop stops the port that the next one calls.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await RubyPort.StartAsync();
        try
        {
            foreach (var line in Input.Items())
            {
                await {|PORT009:port.CallAsync("Lines", "parse", [line])|};
                await port.StopAsync();
            }
        }
        finally
        {
            await port.StopAsync();
        }
    }
}
