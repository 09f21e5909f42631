// action: Rent from a 'PythonPortPool'
namespace Pools;

public static class Scoring
{
    #region Scores

    public static async Task<double> TotalAsync(IEnumerable<string> texts, CancellationToken cancellationToken)
    {
        var total = 0.0;

        // One text after the other.
        await using var pool = new PythonPortPool();
        foreach (var text in texts)
        {
            // A clean interpreter for each.
            await using var lease = await pool.RentAsync(cancellationToken); // 30 ms
            var python = lease.Port;
            total += await python.CallAsync<double>("scorer", "score", [text], cancellationToken);
        }

        return total;
    }

    #endregion
}
