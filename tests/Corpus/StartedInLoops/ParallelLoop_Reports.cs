// Each item of the parallel loop starts a port of its own and stops it.
public static class Case
{
    public static async Task RunAsync() =>
        await Parallel.ForEachAsync(Input.Items(), async (item, token) =>
        {
            await using var port = await {|PORT012:PythonPort.StartAsync(cancellationToken: token)|};
            await port.CallAsync("module", "function", [item], token);
        });
}
