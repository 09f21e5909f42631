// A method that looks like a getter starts a new interpreter at every call.
public static class Case
{
    public static async Task RunAsync()
    {
        var desk = new PricingDesk();
        var python = await {|PORT001:desk.GetInterpreterAsync()|};
        await python.CallAsync("quantlib_pricing", "revalue", ["swap-9"]);
    }
}

public sealed class PricingDesk
{
    public Task<PythonPort> GetInterpreterAsync() => PythonPort.StartAsync();
}
