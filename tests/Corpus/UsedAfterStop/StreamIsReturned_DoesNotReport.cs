// The iterator keeps the port for as long as somebody asks for items.
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
        await using var port = await PythonPort.StartAsync();
        await foreach (var row in port.StreamAsync<int>("table", "rows"))
        {
            yield return row;
        }
    }
}
