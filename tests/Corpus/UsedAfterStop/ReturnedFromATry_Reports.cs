// The task is returned from a try whose finally stops the port.
public static class Case
{
    public static Task RunAsync() => CountAsync();

    private static Task<int> CountAsync()
    {
        var port = PythonPort.Start();
        try
        {
            return {|PORT009:port.CallAsync<int>("words", "count")|};
        }
        finally
        {
            port.Stop();
        }
    }
}
