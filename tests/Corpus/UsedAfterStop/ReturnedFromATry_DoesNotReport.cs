// The result is returned from a try whose finally stops the port.
public static class Case
{
    public static Task RunAsync() => CountAsync();

    private static async Task<int> CountAsync()
    {
        var port = await PythonPort.StartAsync();
        try
        {
            return await port.CallAsync<int>("words", "count");
        }
        finally
        {
            await port.StopAsync();
        }
    }
}
