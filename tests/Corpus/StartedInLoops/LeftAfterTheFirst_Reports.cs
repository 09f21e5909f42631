// The loop goes on after it has stopped its port.
public static class Case
{
    public static async Task RunAsync()
    {
        foreach (var item in Input.Items())
        {
            await using var port = await {|PORT012:RubyPort.StartAsync()|};
            if (await port.CallAsync<bool>("Mirror", "answers", [item]))
                Console.WriteLine(item);
        }
    }
}
