// The scorer comes out of a ValueTask factory and is stopped at the end, but not when scoring fails.
public static class Case
{
    public static async Task RunAsync()
    {
        var scorer = await {|PORT003:OpenScorerAsync("models/credit")|};
        var score = await scorer.CallAsync<double>("credit.model", "score", [1200, "DE"]);
        Console.WriteLine(score);
        await scorer.StopAsync();
    }

    private static async ValueTask<PythonPort> OpenScorerAsync(string directory)
    {
        var options = new PythonPortOptions { WorkingDirectory = directory };
        return await PythonPort.StartAsync(options);
    }
}
