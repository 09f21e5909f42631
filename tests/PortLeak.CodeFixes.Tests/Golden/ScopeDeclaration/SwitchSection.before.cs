using PortLeak;

namespace Verses;

public static class Scorer
{
    public static async Task ScoreAsync(string language, string line)
    {
        switch (language)
        {
            case "python":
                // Python knows sonnets best.
                var python = await {|PORT001:PythonPort.StartAsync()|};
                await python.CallAsync("scorer", "score", [line]);
                break;
            default:
                throw new NotSupportedException(language);
        }
    }
}
