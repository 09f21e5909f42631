// Source and target are started one after the other, each under the protection of its own declaration.
public static class Case
{
    public static async Task RunAsync()
    {
        var options = (Source: new PythonPortOptions(), Target: new PythonPortOptions { MaxConcurrentCalls = 1 });
        await using var source = await PythonPort.StartAsync(options.Source);
        await using var target = await PythonPort.StartAsync(options.Target);
        await target.CallAsync("etl", "copy", [source.ProcessId]);
    }
}
