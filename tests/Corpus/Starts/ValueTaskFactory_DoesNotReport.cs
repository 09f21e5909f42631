// The scorer comes out of a ValueTask factory straight into an await using declaration.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var scorer = await OpenScorerAsync("models/credit");
        var score = await scorer.CallAsync<double>("credit.model", "score", [1200, "DE"]);
        Console.WriteLine(score);
    }

    private static async ValueTask<PythonPort> OpenScorerAsync(string directory)
    {
        var options = new PythonPortOptions { WorkingDirectory = directory };
        return await PythonPort.StartAsync(options);
    }
}
