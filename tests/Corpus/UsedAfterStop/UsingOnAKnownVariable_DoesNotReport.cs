// Both calls are in the using statement.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        await using (port)
        {
            await port.CallAsync("module", "first");
            await port.CallAsync("module", "second");
        }
    }
}
