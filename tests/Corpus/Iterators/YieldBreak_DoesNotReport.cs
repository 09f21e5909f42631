// An empty directory ends the iterator with yield break inside the try.
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
        var imaging = await PythonPort.StartAsync();
        try
        {
            if (files.Count == 0)
                yield break;

            foreach (var file in files)
                yield return await imaging.CallAsync<int>("thumbs", "render", [file]);
        }
        finally
        {
            await imaging.StopAsync();
        }
    }
}
