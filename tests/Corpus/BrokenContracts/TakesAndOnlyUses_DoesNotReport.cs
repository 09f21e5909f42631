// The method that takes the port stops it.
public static class Case
{
    public static async Task RunAsync() => await PrintAsync(await PythonPort.StartAsync());

    private static async Task PrintAsync([TakesOwnership] PythonPort port)
    {
        await using (port)
            await port.CallAsync("printer", "print");
    }
}
