// A library awaits start and disposal without the context.
public static class Case
{
    public static Task RunAsync() => new ReceiptReader().ReadAsync("receipts/2041.png", CancellationToken.None);
}

public sealed class ReceiptReader
{
    public async Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var ocr = await PythonPort.StartAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        await using var _ = ocr.ConfigureAwait(false);

        return await ocr.CallAsync<string>("pytesseract", "image_to_string", [path], cancellationToken)
            .ConfigureAwait(false);
    }
}
