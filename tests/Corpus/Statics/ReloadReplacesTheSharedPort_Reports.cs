// Every reload assigns the static field anew, and the port that it held before runs on.
public static class Pricing
{
    private static PythonPort? _engine;

    public static async Task ReloadAsync() => _engine = await {|PORT006:PythonPort.StartAsync()|};

    public static Task<double> QuoteAsync(string product) => _engine!.CallAsync<double>("pricing", "quote", [product]);
}

public static class Case
{
    public static async Task RunAsync()
    {
        await Pricing.ReloadAsync();
        foreach (var product in Input.Items())
        {
            Console.WriteLine(await Pricing.QuoteAsync(product));
            await Pricing.ReloadAsync();
        }
    }
}
