// The helper says good-bye first, swallows the failure and stops after it.
public static class Case
{
    public static async Task RunAsync()
    {
        var bot = await RubyPort.StartAsync();
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
        }
        catch (Exception failure)
        {
            Console.Error.WriteLine(failure.Message);
        }

        await bot.StopAsync();
    }
}
