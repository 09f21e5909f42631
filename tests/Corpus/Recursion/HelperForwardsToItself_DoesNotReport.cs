// The helper calls itself until no attempt is left, and stops the port where the recursion ends.
public static class Case
{
    public static async Task RunAsync()
    {
        var crawler = await PythonPort.StartAsync();
        await DrainAsync(crawler, 2);
    }

    private static async Task DrainAsync(PythonPort port, int attempts)
    {
        if (attempts == 0)
        {
            await port.StopAsync();
            return;
        }

        Console.WriteLine(attempts);
        await DrainAsync(port, attempts - 1);
    }
}
