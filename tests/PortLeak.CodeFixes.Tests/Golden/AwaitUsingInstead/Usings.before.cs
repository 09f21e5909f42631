using PortLeak;

public static class Scorer
{
    public static async Task ScoreAsync(string line)
    {
        // Blocks a thread while it stops.
        using var python = await {|PORT010:PythonPort.StartAsync()|};
        await python.CallAsync("scorer", "score", [line]);
        using (var ruby = await {|PORT010:RubyPort.StartAsync()|})
        {
            await ruby.CallAsync("Scorer", "score", [line]);
        }
    }
}
