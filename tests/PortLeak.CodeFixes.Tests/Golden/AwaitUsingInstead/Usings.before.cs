using PortLeak;

public static class Scorer
{
    public static async Task ScoreAsync(string line)
    {
        // Blocks a thread while it stops.
        {|PORT010:using|} var python = await PythonPort.StartAsync();
        await python.CallAsync("scorer", "score", [line]);
        {|PORT010:using|} (var ruby = await RubyPort.StartAsync())
        {
            await ruby.CallAsync("Scorer", "score", [line]);
        }
    }
}
