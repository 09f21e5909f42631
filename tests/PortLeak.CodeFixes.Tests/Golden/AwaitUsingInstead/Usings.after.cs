// action: Use 'await using'
using PortLeak;

public static class Scorer
{
    public static async Task ScoreAsync(string line)
    {
        // Blocks a thread while it stops.
        await using var python = await PythonPort.StartAsync();
        await python.CallAsync("scorer", "score", [line]);
        await using (var ruby = await RubyPort.StartAsync())
        {
            await ruby.CallAsync("Scorer", "score", [line]);
        }
    }
}
