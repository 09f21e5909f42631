// The statement is awaited.
public static class Case
{
    public static async Task RunAsync()
    {
        await using (var port = await RubyPort.StartAsync())
        {
            await port.CallAsync("Jobs", "run");
        }
    }
}
