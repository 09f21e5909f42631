// action: Await 'Parallel.ForEachAsync' and declare with 'await using'
using PortLeak;

public static class Scorer
{
    public static async Task ScoreAsync(string[] lines)
    {
        await Parallel.ForEachAsync(lines, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (line, cancellationToken) =>
        {
            await using var python = await PythonPort.StartAsync();
            await python.CallAsync("scorer", "score", [line]);
        });
        await Parallel.ForAsync(0, 2, async (number, cancellationToken) =>
        {
            await using var python = await PythonPort.StartAsync();
            await python.CallAsync("scorer", "square", [number]);
        });
        await Task.Yield();
    }
}
