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
        var python = await {|PORT003:PythonPort.StartAsync()|}; // the scorer
        await python.CallAsync("scorer", "score", [line]);

#if TRACE
        Console.WriteLine("scored");
#endif
        await python.StopAsync();
        #endregion
    }
}
