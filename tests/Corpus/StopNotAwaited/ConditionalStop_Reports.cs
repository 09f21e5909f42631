// The stop behind a question mark is discarded.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort? port = null;
        try
        {
            port = await PythonPort.StartAsync();
        }
        finally
        {
            _ = port?{|PORT008:.StopAsync()|};
        }
    }
}
