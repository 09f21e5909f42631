// One port for the whole process in a static readonly field; a reload is a call to it.
public static class Pricing
{
    private static readonly PythonPort Engine = PythonPort.Start();

    public static Task ReloadAsync() => Engine.CallAsync("pricing", "reload");

    public static Task<double> QuoteAsync(string product) => Engine.CallAsync<double>("pricing", "quote", [product]);
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
