// action: Move into a local declared with 'await using'
using PortLeak;

public static class Scorer
{
    public static async Task<double[]> ScoreAsync(string[] lines)
    {
        var scores = lines.Select(async line =>
        {
            await using var python = await PythonPort.StartAsync();
            return await python.CallAsync<double>("scorer", "score", [line]);
        });
        return await Task.WhenAll(scores);
    }

    public static Task<double> LongestAsync(string[] lines) => Task.Run(
        async () =>
        {
            await using var python = PythonPort.Start();
            return python.Call<double>("scorer", "longest", [lines]);
        });
}
