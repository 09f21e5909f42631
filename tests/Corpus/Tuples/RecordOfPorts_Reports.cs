// The second port of a record is stopped only where the call to the first one succeeds.
public sealed record Bench(PythonPort Generator, PythonPort Collector);

public static class Case
{
    public static async Task RunAsync()
    {
        await using var generator = await PythonPort.StartAsync();
        var bench = new Bench(generator, await {|PORT003:PythonPort.StartAsync()|});
        await bench.Generator.CallAsync("load", "generate", [100]);
        await bench.Collector.StopAsync();
    }
}
