using PortLeak;

public static class Scorer
{
    public static Task<double> ScoreAsync(string line)
    {
        var python = {|PORT001:PythonPort.Start()|};
        if (line.Length == 0)
            return Task.FromResult(0.0);

        return python.CallAsync<double>("scorer", "score", [line]);
    }

    public static Task TrainAsync(bool enabled)
    {
        var python = {|PORT001:PythonPort.StartAsync()|}.Result;
        if (!enabled)
            return Task.CompletedTask;

        return python.CallAsync("scorer", "train");
    }

    public static Task CheckAsync() =>
        {|PORT005:PythonPort.Start()|}.CallAsync("scorer", "check");
}
