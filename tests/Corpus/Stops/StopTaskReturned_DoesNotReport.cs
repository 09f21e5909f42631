// The stop's task is the method's result, and nothing stands before it.
public static class Case
{
    public static async Task RunAsync()
    {
        await using (var ledger = await RubyPort.StartAsync())
            await ledger.CallAsync<int>("Ledger", "close", [2023]);

        var archive = await RubyPort.StartAsync();
        await EndAsync(archive);
    }

    private static Task EndAsync(RubyPort port) => port.StopAsync();
}
