// The copy of the record is stopped however its run ends.
public sealed record Job(string Name, PythonPort Port);

public static class Case
{
    public static async Task RunAsync()
    {
        var job = new Job("nightly", await PythonPort.StartAsync());
        var renamed = job with { Name = "daily" };
        try
        {
            await renamed.Port.CallAsync("job", "run", [renamed.Name]);
        }
        finally
        {
            await renamed.Port.StopAsync();
        }
    }
}
