// A switch over two flags has one combination in which the port is neither kept nor stopped.
public static class Case
{
    public static async Task RunAsync()
    {
        var dirty = Input.Flag("dirty");
        var urgent = Input.Flag("urgent");
        var sync = await {|PORT002:RubyPort.StartAsync()|};
        switch (dirty, urgent)
        {
            case (true, true):
                sync.Kill();
                break;
            case (true, false):
                Console.WriteLine("leaving it to the next round");
                break;
            case (false, _):
                await sync.StopAsync();
                break;
        }
    }
}
