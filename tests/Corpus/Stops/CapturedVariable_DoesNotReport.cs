// A local function starts the port into a captured variable, which finally stops.
public static class Case
{
    public static async Task RunAsync()
    {
        RubyPort? session = null;
        try
        {
            await LogInAsync();
            await session!.CallAsync("Session", "list");
        }
        finally
        {
            if (session is not null)
                await session.StopAsync();
        }

        async Task LogInAsync()
        {
            Console.WriteLine("logging in");
            session = await RubyPort.StartAsync();
        }
    }
}
