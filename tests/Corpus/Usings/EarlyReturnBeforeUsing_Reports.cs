// The cache hit returns before the await using statement is reached.
public static class Case
{
    private static readonly Dictionary<string, double> Rates = new() { ["EUR"] = 1.0 };

    public static Task RunAsync() => RateAsync(Input.Flag("known") ? "EUR" : "CHF");

    private static async Task<double> RateAsync(string currency)
    {
        var rates = await {|PORT002:PythonPort.StartAsync()|};
        if (Rates.TryGetValue(currency, out var known))
            return known;

        await using (rates.ConfigureAwait(false))
        {
            return await rates.CallAsync<double>("ecb", "rate", [currency]);
        }
    }
}
