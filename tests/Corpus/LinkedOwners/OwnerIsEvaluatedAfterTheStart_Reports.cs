// The owner is the result of a call in the link's argument, and the call may throw with the port already running.
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
        var replica = await {|PORT003:PythonPort.StartAsync()|};
        replica.LinkTo(connection.ServeAsync());
        await replica.CastAsync("replica", "follow");
    }
}
