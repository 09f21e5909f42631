// A port that is not ready fails the second half of the condition and is left running.
public static class Case
{
    public static async Task RunAsync()
    {
        if (await {|PORT002:PythonPort.StartAsync()|} is { } ocr && Input.Flag("ready"))
        {
            await using (ocr)
                await ocr.CallAsync("easyocr_job", "read", ["plate.jpg"]);
        }
    }
}
