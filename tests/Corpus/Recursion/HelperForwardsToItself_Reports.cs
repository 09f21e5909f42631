// The helper calls itself until no attempt is left and stops the port on no way out.
public static class Case
{
    public static async Task RunAsync()
    {
        var crawler = await {|PORT001:PythonPort.StartAsync()|};
        await DrainAsync(crawler, 2);
    }

    private static async Task DrainAsync(PythonPort port, int attempts)
    {
        if (attempts == 0)
        {
            return;
        }

        await port.CallAsync("crawler", "drain");
        await DrainAsync(port, attempts - 1);
    }
}
