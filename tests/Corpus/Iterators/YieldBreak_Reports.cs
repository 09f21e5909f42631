// An empty directory ends the iterator with yield break, past the stop.
public static class Case
{
    public static async Task RunAsync()
    {
        var count = 0;
        await foreach (var thumbnail in ThumbnailsAsync(Input.Items()))
            count += thumbnail;
        Console.WriteLine(count);
    }

    private static async IAsyncEnumerable<int> ThumbnailsAsync(IReadOnlyList<string> files)
    {
        var empty = files.Count == 0;
        var imaging = await {|PORT002:PythonPort.StartAsync()|};
        if (empty)
            yield break;

        try
        {
            foreach (var file in files)
                yield return await imaging.CallAsync<int>("thumbs", "render", [file]);
        }
        finally
        {
            await imaging.StopAsync();
        }
    }
}
