// The wrapper has no end of its own, and the port that it wraps is stopped by the one who started it.
public sealed class TaxTables(PythonPort port)
{
    public Task<double> RateAsync(string country) => port.CallAsync<double>("tax", "rate", [country]);
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var port = await PythonPort.StartAsync();
        var tables = new TaxTables(port);
        Console.WriteLine(await tables.RateAsync("AT"));
    }
}
