namespace Pools;

public static class Scoring
{
    #region Scores

    public static async Task<double> TotalAsync(IEnumerable<string> texts, CancellationToken cancellationToken)
    {
        var total = 0.0;

        // One text after the other.
        foreach (var text in texts)
        {
            // A clean interpreter for each.
            await using var python = await {|PORT012:PythonPort.StartAsync(cancellationToken: cancellationToken)|}; // 30 ms
            total += await python.CallAsync<double>("scorer", "score", [text], cancellationToken);
        }

        return total;
    }

    #endregion
}
