namespace Choosing;

public static class Summary
{
    public static async Task<int> CountAsync(string text)
    {
        // Count first.
        var python = await {|PORT003:PythonPort.StartAsync()|};
        var count = await python.CallAsync<int>("words", "count", [text]);
        await python.StopAsync();
        Console.WriteLine(count);
        return count;
    }

    public static async Task PrintAsync(string text)
    {
        var count = await CountAsync(text);
        Console.WriteLine(count);
    }
}
