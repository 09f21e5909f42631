// The continuation of the stop is awaited.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await RubyPort.StartAsync();
        await port.StopAsync().ContinueWith(stop => Console.WriteLine(stop.Status));
    }
}
