// The helper says good-bye first and swallows the failure together with the stop.
public static class Case
{
    public static async Task RunAsync()
    {
        var bot = await {|PORT003:RubyPort.StartAsync()|};
        try
        {
            await bot.SendAsync("hello");
        }
        finally
        {
            await LeaveAsync(bot);
        }
    }

    private static async Task LeaveAsync(RubyPort bot)
    {
        try
        {
            await bot.SendAsync("bye");
            await bot.StopAsync();
        }
        catch (Exception failure)
        {
            Console.Error.WriteLine(failure.Message);
        }
    }
}
