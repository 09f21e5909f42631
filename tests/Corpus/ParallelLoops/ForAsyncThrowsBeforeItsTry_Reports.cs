// A guard between the start and the try throws for negative seeds, outside of everything.
public static class Case
{
    public static Task RunAsync() => Parallel.ForAsync(0, Input.Count(), async (seed, cancellationToken) =>
    {
        var port = await {|PORT004:PythonPort.StartAsync(cancellationToken: cancellationToken)|};
        ArgumentOutOfRangeException.ThrowIfNegative(seed);
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
