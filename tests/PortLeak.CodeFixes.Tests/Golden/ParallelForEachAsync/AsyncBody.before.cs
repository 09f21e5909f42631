using PortLeak;

public static class Scorer
{
    public static async Task ScoreAsync(string[] lines)
    {
        Parallel.ForEach(lines, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async line =>
        {
            var python = await {|PORT004:PythonPort.StartAsync()|};
            await python.CallAsync("scorer", "score", [line]);
        });
        Parallel.For(0, 2, async number => await (await {|PORT004:PythonPort.StartAsync()|}).CallAsync("scorer", "square", [number]));
        await Task.Yield();
    }
}
