// The method that takes the port loses it when the call fails.
// cannot run: the finding stands at the declaration, where nothing starts
public static class Case
{
    public static async Task RunAsync() => await PrintAsync(await PythonPort.StartAsync());

    private static async Task PrintAsync({|PORT011:[TakesOwnership] PythonPort port|})
    {
        await port.CallAsync("printer", "print");
        await port.StopAsync();
    }
}
