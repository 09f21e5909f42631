// The decorated scorer is used through its interface, which the caller disposes.
public interface IScorer : IAsyncDisposable
{
    Task<double> ScoreAsync(string text);
}

public sealed class PythonScorer(PythonPort port) : IScorer
{
    public Task<double> ScoreAsync(string text) => port.CallAsync<double>("score", "of", [text]);

    public ValueTask DisposeAsync() => port.DisposeAsync();
}

public sealed class RoundingScorer(IScorer inner) : IScorer
{
    public async Task<double> ScoreAsync(string text) => Math.Round(await inner.ScoreAsync(text));

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using IScorer scorer = new PythonScorer(await PythonPort.StartAsync());
        var score = await new RoundingScorer(scorer).ScoreAsync("essay");
        Console.WriteLine(score);
    }
}
