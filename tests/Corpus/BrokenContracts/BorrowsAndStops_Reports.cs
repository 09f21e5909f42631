// The method says that it borrows the port and stops it.
// cannot run: the finding stands at the declaration, where nothing starts
public static class Case
{
    public static async Task RunAsync()
    {
        await using var port = await PythonPort.StartAsync();
        await FinishAsync(port);
    }

    private static async Task FinishAsync({|PORT011:[Borrowed] PythonPort port|}) => await port.StopAsync();
}
