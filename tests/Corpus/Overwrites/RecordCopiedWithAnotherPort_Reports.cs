// A copy of the record has a new port in the place of the old one, which nobody refers to any more.
public sealed record Link(string Name, PythonPort Port);

public static class Case
{
    public static async Task RunAsync()
    {
        var link = new Link("main", await {|PORT006:PythonPort.StartAsync()|});
        link = link with { Port = await PythonPort.StartAsync() };
        await link.Port.StopAsync();
    }
}
