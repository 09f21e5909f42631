// action: Make 'ScoreAsync' async and declare with 'await using'
using PortLeak;

public static class Scorer
{
    public static async Task<double> ScoreAsync(string line)
    {
        await using var python = PythonPort.Start();
        if (line.Length == 0)
            return 0.0;

        return await python.CallAsync<double>("scorer", "score", [line]);
    }

    public static async Task TrainAsync(bool enabled)
    {
        await using var python = await PythonPort.StartAsync();
        if (!enabled)
            return;

        await python.CallAsync("scorer", "train");
    }

    public static async Task CheckAsync()
    {
        await using var python = PythonPort.Start();
        await python.CallAsync("scorer", "check");
    }
}
