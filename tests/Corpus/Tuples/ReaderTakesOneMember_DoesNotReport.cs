// The record carries the port and the one who reads it stops the port.
public sealed record NamedPort(string Name, RubyPort Port);

public static class Case
{
    public static async Task RunAsync()
    {
        var named = await OpenAsync("metrics");
        await using var port = named.Port;
        Console.WriteLine(named.Name);
    }

    private static async Task<NamedPort> OpenAsync(string name)
    {
        var port = await RubyPort.StartAsync();
        return new NamedPort(name, port);
    }
}
