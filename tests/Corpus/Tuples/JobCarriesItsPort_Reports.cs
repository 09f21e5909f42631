// The copy of the record is stopped unless its run fails.
public sealed record Job(string Name, PythonPort Port);

public static class Case
{
    public static async Task RunAsync()
    {
        var job = new Job("nightly", await {|PORT003:PythonPort.StartAsync()|});
        var renamed = job with { Name = "daily" };
        await renamed.Port.CallAsync("job", "run", [renamed.Name]);
        await renamed.Port.StopAsync();
    }
}
