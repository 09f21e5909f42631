// action: Make 'ScoreAsync' async and declare with 'await using'
namespace Becoming;

public interface IScorer
{
    Task<double> ScoreAsync(string text);
}

public sealed class Scorer : IScorer
{
    /// <inheritdoc/>
    public async Task<double> ScoreAsync(string text)
    {
        // An interpreter for each text.
        await using var python = await PythonPort.StartAsync();
        if (text.Length == 0)
            return 0.0; // nothing to score

        return await python.CallAsync<double>("scorer", "score", [text]);
    }

    public static async Task WarmAsync(bool enabled)
    {
        await using var ruby = RubyPort.Start();
        await (enabled ? ruby.CallAsync("Cache", "warm") : Task.CompletedTask);
    }

    public static IEnumerable<Task<int>> Counts(IEnumerable<string> texts) => texts.Select(async text =>
    {
        await using var python = PythonPort.Start();
        return await python.CallAsync<int>("words", "count", [text]);
    });
}
