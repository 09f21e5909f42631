// With a backup the port is left alone, whether it runs or not.
public static class Case
{
    public static async Task RunAsync()
    {
        var backup = Input.Flag("backup");
        var archiver = await {|PORT002:RubyPort.StartAsync()|};
        if (backup && archiver.State != PortState.Running)
            return;

        if (!backup)
            await archiver.StopAsync();
    }
}
