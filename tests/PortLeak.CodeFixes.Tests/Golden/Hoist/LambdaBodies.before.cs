using PortLeak;

public static class Scorer
{
    public static async Task<double[]> ScoreAsync(string[] lines)
    {
        var scores = lines.Select(async line =>
            await (await {|PORT004:PythonPort.StartAsync()|}).CallAsync<double>("scorer", "score", [line]));
        return await Task.WhenAll(scores);
    }

    public static Task<double> LongestAsync(string[] lines) => Task.Run(
        () => {|PORT004:PythonPort.Start()|}.Call<double>("scorer", "longest", [lines]));
}
