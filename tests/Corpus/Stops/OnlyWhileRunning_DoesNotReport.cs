// The port is stopped whether or not a backup was asked for.
public static class Case
{
    public static async Task RunAsync()
    {
        var backup = Input.Flag("backup");
        var archiver = await RubyPort.StartAsync();
        if (backup && archiver.State != PortState.Running)
        {
            archiver.Kill();
            return;
        }

        await archiver.StopAsync();
    }
}
