// Only the port that the conditional picks is started, and it is stopped.
public static class Case
{
    public static async Task RunAsync()
    {
        var preferRuby = Input.Flag("ruby");
        Port chosen = preferRuby ? await RubyPort.StartAsync() : await PythonPort.StartAsync();
        try
        {
            await chosen.CallAsync("report", "render");
        }
        finally
        {
            await chosen.StopAsync();
        }
    }
}
