// The task of a helper that uses the port is returned from the scope.
public static class Case
{
    public static async Task RunAsync() => await ScoreAsync();

    private static Task ScoreAsync()
    {
        using var port = PythonPort.Start();
        return {|PORT009:WarmUpAndScoreAsync(port)|};
    }

    private static async Task WarmUpAndScoreAsync(PythonPort port)
    {
        await Work.DoAsync();
        await port.CallAsync("scorer", "score");
    }
}
