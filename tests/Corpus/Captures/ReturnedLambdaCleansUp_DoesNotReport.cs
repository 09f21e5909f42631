// The caller gets the lambda that stops what it captured, and calls it.
public static class Case
{
    public static async Task RunAsync()
    {
        var stopRates = await OpenRatesAsync();
        try
        {
            await Work.DoAsync();
        }
        finally
        {
            await stopRates();
        }
    }

    private static async Task<Func<ValueTask>> OpenRatesAsync()
    {
        var rates = await PythonPort.StartAsync();
        return () => rates.DisposeAsync();
    }
}
