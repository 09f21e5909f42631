// The task of a local function that uses the port of its method is awaited.
public static class Case
{
    public static async Task RunAsync() => await ScoreAsync();

    private static async Task ScoreAsync()
    {
        await using var port = await PythonPort.StartAsync();
        await Twice();

        async Task Twice()
        {
            await port.CallAsync("scorer", "score");
            await port.CallAsync("scorer", "score");
        }
    }
}
