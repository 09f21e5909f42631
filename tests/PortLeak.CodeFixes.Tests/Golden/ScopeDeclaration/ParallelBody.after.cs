// action: Declare with 'await using'
using System.Collections.Concurrent;
using PortLeak;

namespace Verses;

internal sealed class LineScorer(PythonPortOptions options)
{
    public async Task<IReadOnlyDictionary<string, double>> ScoreAsync(IEnumerable<string> lines)
    {
        var scores = new ConcurrentDictionary<string, double>();

        await Parallel.ForEachAsync(lines, async (line, token) =>
        {
            await using var python = await PythonPort.StartAsync(options, token);
            scores[line] = await python.CallAsync<double>("scorer", "score", [line], token);
        });

        return scores;
    }
}
