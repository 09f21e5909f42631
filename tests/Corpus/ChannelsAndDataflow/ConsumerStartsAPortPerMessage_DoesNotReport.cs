// The consumer of a channel keeps each page's port in await using for the length of the iteration.
using System.Threading.Channels;

public static class Case
{
    public static async Task RunAsync()
    {
        var pages = Channel.CreateUnbounded<string>();
        foreach (var page in Input.Items())
            pages.Writer.TryWrite(page);
        pages.Writer.Complete();

        await Task.Run(async () =>
        {
            await foreach (var page in pages.Reader.ReadAllAsync())
            {
                await using var ocr = await PythonPort.StartAsync();
                var text = await ocr.CallAsync<string>("tesseract", "read", [page]);
                Console.WriteLine(text);
            }
        });
    }
}
