// A method that looks like a getter is one: it hands out the field that its owner stops.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var desk = new PricingDesk(await PythonPort.StartAsync());
        var python = desk.GetInterpreter();
        await python.CallAsync("quantlib_pricing", "revalue", ["swap-9"]);
    }
}

public sealed class PricingDesk : IAsyncDisposable
{
    private readonly PythonPort _python;

    public PricingDesk(PythonPort python) => _python = python;

    public PythonPort GetInterpreter() => _python;

    public ValueTask DisposeAsync() => _python.DisposeAsync();
}
