// The type parameter is a port, which could be awaited.
public static class Case
{
    public static async Task RunAsync() => await UseAsync(await RubyPort.StartAsync());

    private static async Task UseAsync<TPort>(TPort port)
        where TPort : Port
    {
        {|PORT010:using|} (port)
        {
            await port.CallAsync("module", "function");
        }
    }
}
