using PortLeak;

public static class Scorer
{
    public static Task<double> ScoreAsync(string line)
    {
        using var python = PythonPort.Start();
        return {|PORT009:python.CallAsync<double>("scorer", "score", [line])|};
    }

    public static async Task WarmAsync(string line)
    {
        await using var python = await PythonPort.StartAsync();
        _ = Task.Run(() => {|PORT009:python.CallAsync("scorer", "warm", [line])|});
    }
}
