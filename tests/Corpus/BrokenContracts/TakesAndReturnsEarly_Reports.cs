// The method that takes the port returns before it stops it.
// cannot run: the finding stands at the declaration, where nothing starts
public static class Case
{
    public static async Task RunAsync()
    {
        var keep = Input.Flag("keep");
        await CloseAsync(await PythonPort.StartAsync(), keep);
    }

    private static async Task CloseAsync({|PORT011:[TakesOwnership] PythonPort port|}, bool keep)
    {
        if (keep)
            return;
        await port.StopAsync();
    }
}
