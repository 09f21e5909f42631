// The task of a local function that uses the port of its method is returned.
public static class Case
{
    public static async Task RunAsync() => await ScoreAsync();

    private static Task ScoreAsync()
    {
        using var port = PythonPort.Start();
        return {|PORT009:Twice()|};

        async Task Twice()
        {
            await port.CallAsync("scorer", "score");
            await port.CallAsync("scorer", "score");
        }
    }
}
