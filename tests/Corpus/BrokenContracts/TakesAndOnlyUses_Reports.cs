// The method says that it takes the port and only calls it.
// cannot run: the finding stands at the declaration, where nothing starts
public static class Case
{
    public static async Task RunAsync() => await PrintAsync(await PythonPort.StartAsync());

    private static async Task PrintAsync({|PORT011:[TakesOwnership] PythonPort port|}) =>
        await port.CallAsync("printer", "print");
}
