// The cache hit returns before the port is started.
public static class Case
{
    private static readonly Dictionary<string, double> Rates = new() { ["EUR"] = 1.0 };

    public static Task RunAsync() => RateAsync(Input.Flag("known") ? "EUR" : "CHF");

    private static async Task<double> RateAsync(string currency)
    {
        if (Rates.TryGetValue(currency, out var known))
            return known;

        var rates = await PythonPort.StartAsync();
        await using (rates.ConfigureAwait(false))
        {
            return await rates.CallAsync<double>("ecb", "rate", [currency]);
        }
    }
}
