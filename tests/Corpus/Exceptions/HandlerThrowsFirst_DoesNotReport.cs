// The handler stops the port before it reports the failure by mail.
public static class Case
{
    public static async Task RunAsync()
    {
        var backup = await RubyPort.StartAsync();
        try
        {
            await backup.CallAsync("Backup", "run", ["/srv"]);
        }
        catch (Exception)
        {
            await backup.StopAsync();
            await NotifyAsync("backup failed");
            throw;
        }

        await backup.StopAsync();
    }

    private static Task NotifyAsync(string text) => Work.DoAsync();
}
