// The continuation of the stop is dropped, and the stop with it.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await RubyPort.StartAsync();
        {|PORT008:port.StopAsync()|}.ContinueWith(stop => Console.WriteLine(stop.Status));
    }
}
