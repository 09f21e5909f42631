// The guard comes before the start, and the try right after it.
public static class Case
{
    public static Task RunAsync() => Parallel.ForAsync(0, Input.Count(), async (seed, cancellationToken) =>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seed);
        var port = await PythonPort.StartAsync(cancellationToken: cancellationToken);
        try
        {
            await port.CallAsync("montecarlo", "run", [seed], cancellationToken);
        }
        finally
        {
            await port.StopAsync(CancellationToken.None);
        }
    });
}
