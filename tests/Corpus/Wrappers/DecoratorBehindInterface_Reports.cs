// The decorated scorer is used through its interface, which the caller does not dispose.
public interface IScorer : IAsyncDisposable
{
    Task<double> ScoreAsync(string text);
}

public sealed class PythonScorer(PythonPort port) : IScorer
{
    public Task<double> ScoreAsync(string text) => port.CallAsync<double>("score", "of", [text]);

    public ValueTask DisposeAsync() => port.DisposeAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        IScorer scorer = {|PORT001:new PythonScorer(await PythonPort.StartAsync())|};
        var score = await scorer.ScoreAsync("essay");
        Console.WriteLine(score);
    }
}
