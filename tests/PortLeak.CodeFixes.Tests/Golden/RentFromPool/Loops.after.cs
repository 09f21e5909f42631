// action: Rent from a 'PythonPortPool'
using PortLeak;

public static class Scorer
{
    public static async Task ScoreAsync(IEnumerable<string> lines, PythonPortOptions options, CancellationToken token)
    {
        // One interpreter for each line.
        await using var pool = new PythonPortPool(options);
        foreach (var line in lines)
        {
            await using var lease = await pool.RentAsync(token);
            var python = lease.Port;
            await python.CallAsync("scorer", "score", [line], token);
        }
    }
}
