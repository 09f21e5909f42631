// The stream of the port is returned from its scope, and asked for items when the port has stopped.
public static class Case
{
    public static async Task RunAsync()
    {
        await foreach (var row in Rows())
        {
            Work.Do(row);
        }
    }

    private static IAsyncEnumerable<int> Rows()
    {
        using var port = PythonPort.Start();
        return {|PORT009:port.StreamAsync<int>("table", "rows")|};
    }
}
