// One of two stops is awaited.
public static class Case
{
    public static async Task RunAsync()
    {
        var first = await PythonPort.StartAsync();
        _ = {|PORT008:first.StopAsync()|};
        var second = await RubyPort.StartAsync();
        await second.StopAsync();
    }
}
