// Readiness is asked inside the block that has the port in its await using.
public static class Case
{
    public static async Task RunAsync()
    {
        if (await PythonPort.StartAsync() is { } ocr)
        {
            await using (ocr)
            {
                if (Input.Flag("ready"))
                    await ocr.CallAsync("easyocr_job", "read", ["plate.jpg"]);
            }
        }
    }
}
