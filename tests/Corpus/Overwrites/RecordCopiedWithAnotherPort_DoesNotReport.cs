// The old port is stopped before the record is copied with a new one.
public sealed record Link(string Name, PythonPort Port);

public static class Case
{
    public static async Task RunAsync()
    {
        var link = new Link("main", await PythonPort.StartAsync());
        await link.Port.StopAsync();
        link = link with { Port = await PythonPort.StartAsync() };
        await link.Port.StopAsync();
    }
}
