// action: Move into a local declared with 'await using'
using PortLeak;

public static class Scorer
{
    public static async Task<double> ScoreAsync(string line)
    {
        // Nobody can stop what has no name.
        await using var python = await PythonPort.StartAsync();
        var first = await python.CallAsync<double>("scorer", "score", [line]);
        if (first > 1)
        {
            await using var ruby = await RubyPort.StartAsync();
            await ruby.CallAsync("Scorer", "cap", [first]);
        }

        return first;
    }

    public static async Task WarmAsync(PythonPortOptions options, CancellationToken token)
    {
        await using var python = await PythonPort.StartAsync(options, token); // only to see it start
    }

    public static double Score(string python)
    {
        using var python2 = PythonPort.Start();
        return python2.Call<double>("scorer", "score", [python]);
    }
}
