using System.Collections.Concurrent;
using PortLeak;

namespace LeakyService;

/// <summary>Scores lines of verse with a Python module, four at a time.</summary>
internal sealed class LineScorer(string modules)
{
    private readonly ParallelOptions _parallel = new() { MaxDegreeOfParallelism = 4 };
    private readonly PythonPortOptions _python = new() { ModulePaths = [modules] };

    public async Task<IReadOnlyDictionary<string, double>> ScoreAsync(IEnumerable<string> lines)
    {
        var scores = new ConcurrentDictionary<string, double>();

        await Parallel.ForEachAsync(lines, _parallel, async (line, cancellationToken) =>
        {
            var python = await PythonPort.StartAsync(_python, cancellationToken);
            scores[line] = await python.CallAsync<double>("scorer", "score", [line], cancellationToken);
        });

        return scores;
    }
}
