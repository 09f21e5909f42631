// The stream stops its port where it ends or fails, and not where its reader leaves it.
using System.Runtime.CompilerServices;

public static class Case
{
    public static async Task RunAsync()
    {
        await foreach (var row in RowsAsync("select 1").WithCancellation(Input.Token()))
        {
            if (row.Length == 0)
                break;
        }
    }

    private static async IAsyncEnumerable<string> RowsAsync(
        string query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var python = await {|PORT002:PythonPort.StartAsync()|};
        await foreach (var row in python.StreamAsync<string>("db", "rows", [query], cancellationToken))
            yield return row;
        await python.StopAsync();
    }
}
