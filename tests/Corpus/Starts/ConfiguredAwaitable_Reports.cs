// A library awaits the start without the context, extracts the text and forgets the interpreter.
public static class Case
{
    public static Task RunAsync() => new ReceiptReader().ReadAsync("receipts/2041.png", CancellationToken.None);
}

public sealed class ReceiptReader
{
    public async Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var ocr = await {|PORT001:PythonPort.StartAsync(cancellationToken: cancellationToken)|}.ConfigureAwait(false);

        return await ocr.CallAsync<string>("pytesseract", "image_to_string", [path], cancellationToken)
            .ConfigureAwait(false);
    }
}
