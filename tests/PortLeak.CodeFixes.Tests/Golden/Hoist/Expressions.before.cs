using PortLeak;

public static class Scorer
{
    public static async Task<double> ScoreAsync(string line)
    {
        // Nobody can stop what has no name.
        var first = await (await {|PORT005:PythonPort.StartAsync()|}).CallAsync<double>("scorer", "score", [line]);
        if (first > 1)
            await (await {|PORT005:RubyPort.StartAsync()|}).CallAsync("Scorer", "cap", [first]);

        return first;
    }

    public static async Task WarmAsync(PythonPortOptions options, CancellationToken token)
    {
        await {|PORT005:PythonPort.StartAsync(options, token)|}; // only to see it start
    }

    public static double Score(string python) =>
        {|PORT005:PythonPort.Start()|}.Call<double>("scorer", "score", [python]);
}
