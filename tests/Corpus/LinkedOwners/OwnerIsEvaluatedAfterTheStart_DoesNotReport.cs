// The owner is there before the port, so that the link is the first thing that happens to it.
public sealed class Connection(string peer)
{
    public Task ServeAsync()
    {
        Work.Do(peer);
        return Task.Delay(1);
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        var connection = new Connection("10.0.0.7:5432");
        var serving = connection.ServeAsync();
        var replica = await PythonPort.StartAsync();
        replica.LinkTo(serving);
        await replica.CastAsync("replica", "follow");
        await serving;
    }
}
