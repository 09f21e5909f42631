using PortLeak;

namespace Verses;

public static class Scorer
{
    public static async Task ScoreAsync(string line)
    {
        var python = await {|PORT003:PythonPort.StartAsync()|};
        var ruby = await RubyPort.StartAsync();

        // Both work on it.
        await using (python)
        await using (ruby)
        {
            await python.CallAsync("scorer", "score", [line]);
            await ruby.CallAsync("Scorer", "score", [line]);
        }
    }

    public static void Check(string version)
    {
        var python = {|PORT003:PythonPort.Start()|};
        if (python.InterpreterVersion != version)
            throw new NotSupportedException(version);

        using (python)
        {
            // In scope.
            python.Call<int>("scorer", "check");
        }
    }

    public static void Score(string line)
    {
        var python = {|PORT003:PythonPort.Start()|};
        var first = line[0];
        using (python)
            python.Call<int>("scorer", "score", [first]);
    }
}
