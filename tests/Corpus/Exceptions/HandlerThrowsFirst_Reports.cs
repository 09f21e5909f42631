// The handler reports the failure by mail before it stops the port, and the mail may fail as well.
public static class Case
{
    public static async Task RunAsync()
    {
        var backup = await {|PORT003:RubyPort.StartAsync()|};
        try
        {
            await backup.CallAsync("Backup", "run", ["/srv"]);
        }
        catch (Exception)
        {
            await NotifyAsync("backup failed");
            await backup.StopAsync();
            throw;
        }

        await backup.StopAsync();
    }

    private static Task NotifyAsync(string text) => Work.DoAsync();
}
