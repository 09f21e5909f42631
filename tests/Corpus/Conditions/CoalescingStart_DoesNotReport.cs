// A port that was not handed in is started, and stopped in finally if it was.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var shared = await PythonPort.StartAsync();
        await ClassifyAsync(Input.Flag("share") ? shared : null);
    }

    private static async Task ClassifyAsync(PythonPort? given)
    {
        var port = given ?? await PythonPort.StartAsync();
        try
        {
            await port.CallAsync("classifier", "classify", ["ticket-5"]);
        }
        finally
        {
            if (given is null)
                await port.StopAsync();
        }
    }
}
