// A local function starts the port into a captured variable, which is stopped when all goes well.
public static class Case
{
    public static async Task RunAsync()
    {
        RubyPort? session = null;
        await LogInAsync();
        await session!.CallAsync("Session", "list");
        await session.StopAsync();

        async Task LogInAsync()
        {
            Console.WriteLine("logging in");
            session = await {|PORT003:RubyPort.StartAsync()|};
        }
    }
}
