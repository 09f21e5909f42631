// The method that takes the port stops it in a finally.
public static class Case
{
    public static async Task RunAsync() => await PrintAsync(await PythonPort.StartAsync());

    private static async Task PrintAsync([TakesOwnership] PythonPort port)
    {
        try
        {
            await port.CallAsync("printer", "print");
        }
        finally
        {
            await port.StopAsync();
        }
    }
}
