// The port is taken out of the session record into an await using declaration.
public sealed record OcrSession(RubyPort Port, string Language);

public static class Case
{
    public static async Task RunAsync()
    {
        var session = await OpenSessionAsync("deu");
        await using var port = session.Port;
        await port.CallAsync("RTesseract", "recognize", ["scan-17.tif", session.Language]);
    }

    private static async Task<OcrSession> OpenSessionAsync(string language)
    {
        var port = await RubyPort.StartAsync();
        return new OcrSession(port, language);
    }
}
