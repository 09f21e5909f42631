// The caller gets a lambda that asks the port and none that stops it.
public static class Case
{
    public static async Task RunAsync()
    {
        var rate = await OpenRatesAsync();
        Console.WriteLine(await rate("EUR/USD"));
    }

    private static async Task<Func<string, Task<double>>> OpenRatesAsync()
    {
        var rates = await {|PORT001:PythonPort.StartAsync()|};
        return pair => rates.CallAsync<double>("rates", "of", [pair]);
    }
}
