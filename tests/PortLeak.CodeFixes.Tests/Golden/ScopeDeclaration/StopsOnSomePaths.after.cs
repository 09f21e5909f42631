// action: Declare with 'await using'
using PortLeak;

namespace Verses;

public static class Scorer
{
    public static async Task<double?> ScoreAsync(string line)
    {
        await using var python = await PythonPort.StartAsync();
        var known = await python.CallAsync<bool>("scorer", "knows", [line]);
        if (!known)
            return null;

        if (line.Length > 80)
        {
            // Too long a line has no score.
            return 0;
        }

        var score = await python.CallAsync<double>("scorer", "score", [line]);
        // done with it
        return score;
    }
}
