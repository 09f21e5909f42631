// The method that borrows the port leaves it running.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var port = await PythonPort.StartAsync();
        await FinishAsync(port);
    }

    private static async Task FinishAsync([Borrowed] PythonPort port) => await port.CallAsync("session", "commit");
}
