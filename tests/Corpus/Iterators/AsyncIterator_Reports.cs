// The asynchronous iterator has a try around its calls, but the yield and the stop stand outside.
public static class Case
{
    public static async Task RunAsync()
    {
        await foreach (var page in PagesAsync())
        {
            Console.WriteLine(page);
            if (Input.Flag("first page only"))
                return;
        }
    }

    private static async IAsyncEnumerable<string?> PagesAsync()
    {
        var ocr = await {|PORT002:PythonPort.StartAsync()|};
        string? page = null;
        try
        {
            page = await ocr.CallAsync<string?>("ocr", "page", [1]);
        }
        catch (Exception)
        {
            Console.WriteLine("page 1 is unreadable");
        }

        yield return page;
        await ocr.StopAsync();
    }
}
