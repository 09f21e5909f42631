// The loop ends with the first port that it has started.
public static class Case
{
    public static async Task RunAsync()
    {
        foreach (var item in Input.Items())
        {
            await using var port = await RubyPort.StartAsync();
            await port.CallAsync<bool>("Mirror", "answers", [item]);
            break;
        }
    }
}
