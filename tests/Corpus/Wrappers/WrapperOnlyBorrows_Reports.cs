// The wrapper has no end of its own, and the port that it wraps has none either.
public sealed class TaxTables(PythonPort port)
{
    public Task<double> RateAsync(string country) => port.CallAsync<double>("tax", "rate", [country]);
}

public static class Case
{
    public static async Task RunAsync()
    {
        var port = await {|PORT001:PythonPort.StartAsync()|};
        var tables = new TaxTables(port);
        Console.WriteLine(await tables.RateAsync("AT"));
    }
}
