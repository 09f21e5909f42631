namespace Becoming;

public interface IScorer
{
    Task<double> ScoreAsync(string text);
}

public sealed class Scorer : IScorer
{
    /// <inheritdoc/>
    public Task<double> ScoreAsync(string text)
    {
        // An interpreter for each text.
        var python = {|PORT001:PythonPort.StartAsync()|}.GetAwaiter().GetResult();
        if (text.Length == 0)
            return Task.FromResult(0.0); // nothing to score

        return python.CallAsync<double>("scorer", "score", [text]);
    }

    public static Task WarmAsync(bool enabled)
    {
        var ruby = {|PORT001:RubyPort.Start()|};
        return enabled ? ruby.CallAsync("Cache", "warm") : Task.CompletedTask;
    }

    public static IEnumerable<Task<int>> Counts(IEnumerable<string> texts) => texts.Select(text =>
    {
        var python = {|PORT001:PythonPort.Start()|};
        return python.CallAsync<int>("words", "count", [text]);
    });
}
