// The asynchronous iterator blocks a thread when it ends.
public static class Case
{
    public static async Task RunAsync()
    {
        await foreach (var row in Rows())
        {
            Work.Do(row);
        }
    }

    private static async IAsyncEnumerable<int> Rows()
    {
        {|PORT010:using|} var port = await PythonPort.StartAsync();
        yield return await port.CallAsync<int>("table", "first");
    }
}
