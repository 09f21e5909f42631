// One port works through the asynchronous stream.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var port = await RubyPort.StartAsync();
        await foreach (var item in ItemsAsync())
        {
            await port.CallAsync("module", "function", [item]);
        }
    }

    private static async IAsyncEnumerable<string> ItemsAsync()
    {
        foreach (var item in Input.Items())
        {
            await Task.Yield();
            yield return item;
        }
    }
}
