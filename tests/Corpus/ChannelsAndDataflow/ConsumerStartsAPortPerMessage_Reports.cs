// The consumer of a channel starts a port for each page and stops it after the call that may fail.
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
                var ocr = await {|PORT004:PythonPort.StartAsync()|};
                var text = await ocr.CallAsync<string>("tesseract", "read", [page]);
                await ocr.StopAsync();
                Console.WriteLine(text);
            }
        });
    }
}
