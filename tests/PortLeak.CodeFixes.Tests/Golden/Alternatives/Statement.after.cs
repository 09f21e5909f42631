// action: Declare with 'await using'
namespace Choosing;

public static class Summary
{
    public static async Task<int> CountAsync(string text)
    {
        // Count first.
        await using var python = await PythonPort.StartAsync();
        var count = await python.CallAsync<int>("words", "count", [text]);
        Console.WriteLine(count);
        return count;
    }

    public static async Task PrintAsync(string text)
    {
        var count = await CountAsync(text);
        Console.WriteLine(count);
    }
}
