// The stream stops its port however it is left.
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
        await using var python = await PythonPort.StartAsync();
        await foreach (var row in python.StreamAsync<string>("db", "rows", [query], cancellationToken))
            yield return row;
    }
}
