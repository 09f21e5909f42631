// The asynchronous iterator yields from inside its await using.
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
        await using var ocr = await PythonPort.StartAsync();
        foreach (var number in Input.Items())
            yield return await ocr.CallAsync<string?>("ocr", "page", [number]);
    }
}
