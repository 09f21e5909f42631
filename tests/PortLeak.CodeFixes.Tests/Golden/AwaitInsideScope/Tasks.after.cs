// action: Await before the port stops: 'return await'
using PortLeak;

public static class Scorer
{
    public static async Task<double> ScoreAsync(string line)
    {
        await using var python = PythonPort.Start();
        return await python.CallAsync<double>("scorer", "score", [line]);
    }

    public static async Task WarmAsync(string line)
    {
        await using var python = await PythonPort.StartAsync();
        await Task.Run(() => python.CallAsync("scorer", "warm", [line]));
    }
}
