// Each item of the asynchronous stream starts a port.
public static class Case
{
    public static async Task RunAsync()
    {
        await foreach (var item in ItemsAsync())
        {
            await using var port = await {|PORT012:RubyPort.StartAsync()|};
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
