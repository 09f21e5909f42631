// A method starts a port into its own parameter, remembers that it did and stops it.
public static class Case
{
    public static async Task RunAsync()
    {
        await GreetAsync("Ada", null);
    }

    private static async Task GreetAsync(string name, RubyPort? port)
    {
        var started = port is null;
        port ??= await RubyPort.StartAsync();
        try
        {
            await port.CallAsync("Greeter", "greet", [name]);
        }
        finally
        {
            if (started)
            {
                await port.StopAsync();
            }
        }
    }
}
