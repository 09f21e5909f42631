// The task of a helper that uses the port is awaited in the scope.
public static class Case
{
    public static async Task RunAsync() => await ScoreAsync();

    private static async Task ScoreAsync()
    {
        await using var port = await PythonPort.StartAsync();
        await WarmUpAndScoreAsync(port);
    }

    private static async Task WarmUpAndScoreAsync(PythonPort port)
    {
        await Work.DoAsync();
        await port.CallAsync("scorer", "score");
    }
}
