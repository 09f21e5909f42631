// The factory returns two ports and the caller stops both.
public static class Case
{
    public static async Task RunAsync()
    {
        var (python, ruby) = await OpenBothAsync();
        await using (python)
        await using (ruby)
        {
            await ruby.CallAsync("Kernel", "sleep", [0]);
        }
    }

    private static async Task<(PythonPort Python, RubyPort Ruby)> OpenBothAsync()
    {
        var python = await PythonPort.StartAsync();
        try
        {
            return (python, await RubyPort.StartAsync());
        }
        catch
        {
            await python.StopAsync();
            throw;
        }
    }
}
