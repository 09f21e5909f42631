using PortLeak;

namespace Verses;

public static class Scorer
{
    public static async Task<double?> ScoreAsync(string line)
    {
        var python = await {|PORT002:PythonPort.StartAsync()|};
        var known = await python.CallAsync<bool>("scorer", "knows", [line]);
        if (!known)
            return null;

        if (line.Length > 80)
        {
            // Too long a line has no score.
            await python.StopAsync();
            return 0;
        }

        var score = await python.CallAsync<double>("scorer", "score", [line]);
        await python.StopAsync(); // done with it
        return score;
    }
}
