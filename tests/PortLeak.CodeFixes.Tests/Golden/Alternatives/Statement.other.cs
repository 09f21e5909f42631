// action: Stop in a 'finally' block
namespace Choosing;

public static class Summary
{
    public static async Task<int> CountAsync(string text)
    {
        // Count first.
        var python = await PythonPort.StartAsync();
        try
        {
            var count = await python.CallAsync<int>("words", "count", [text]);
            Console.WriteLine(count);
            return count;
        }
        finally
        {
            await python.StopAsync();
        }
    }

    public static async Task PrintAsync(string text)
    {
        var count = await CountAsync(text);
        Console.WriteLine(count);
    }
}
