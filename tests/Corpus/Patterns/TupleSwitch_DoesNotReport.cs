// A switch over two flags in which every combination stops the port.
public static class Case
{
    public static async Task RunAsync()
    {
        var dirty = Input.Flag("dirty");
        var urgent = Input.Flag("urgent");
        var sync = await RubyPort.StartAsync();
        switch (dirty, urgent)
        {
            case (true, true):
                sync.Kill();
                break;
            default:
                await sync.StopAsync();
                break;
        }
    }
}
