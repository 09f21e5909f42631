// action: Declare with 'await using'
using PortLeak;

namespace Verses
{
    public static class Scorer
    {
        public static async Task<double> ScoreAsync(string line)
        {
            // The interpreter that scores.
            await using var python = await PythonPort.StartAsync().ConfigureAwait(false);
            if (line.Length == 0)
                throw new ArgumentException("An empty line has no score.", nameof(line));

            // One call for each half of the line.
            var first = await python.CallAsync<double>("scorer", "score", [line[..5]]).ConfigureAwait(false);

            // The second half matters more.
            var second = await python.CallAsync<double>(
                "scorer",
                "score",
                [line[5..]]).ConfigureAwait(false);
            return first + 2 * second;
        }
    }
}
