// action: Declare with 'await using'
using PortLeak;

namespace Verses;

public static class Scorer
{
    public static async Task ScoreAsync(string line)
    {
        await using var python = await PythonPort.StartAsync();
        var ruby = await RubyPort.StartAsync();

        // Both work on it.
        await using (ruby)
        {
            await python.CallAsync("scorer", "score", [line]);
            await ruby.CallAsync("Scorer", "score", [line]);
        }
    }

    public static void Check(string version)
    {
        using var python = PythonPort.Start();
        if (python.InterpreterVersion != version)
            throw new NotSupportedException(version);

        // In scope.
        python.Call<int>("scorer", "check");
    }

    public static void Score(string line)
    {
        using var python = PythonPort.Start();
        var first = line[0];
        python.Call<int>("scorer", "score", [first]);
    }
}
