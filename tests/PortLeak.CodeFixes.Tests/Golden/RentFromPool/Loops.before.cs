using PortLeak;

public static class Scorer
{
    public static async Task ScoreAsync(IEnumerable<string> lines, PythonPortOptions options, CancellationToken token)
    {
        // One interpreter for each line.
        foreach (var line in lines)
        {
            await using var python = await {|PORT012:PythonPort.StartAsync(options, token)|};
            await python.CallAsync("scorer", "score", [line], token);
        }
    }
}
