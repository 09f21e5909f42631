// action: Declare with 'await using'
using PortLeak;

namespace Verses;

public static class Scorer
{
    public static async Task ScoreAsync(string line)
    {
        #region scoring
#if DEBUG
        Console.WriteLine("debugging");
#else
        Console.WriteLine("scoring");
#endif
        await using var python = await PythonPort.StartAsync(); // the scorer
        await python.CallAsync("scorer", "score", [line]);

#if TRACE
        Console.WriteLine("scored");
#endif
        #endregion
    }
}
