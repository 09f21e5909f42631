// The session record carries a port that nobody takes out to stop it.
public sealed record OcrSession(RubyPort Port, string Language);

public static class Case
{
    public static async Task RunAsync()
    {
        var session = await {|PORT001:OpenSessionAsync("deu")|};
        await session.Port.CallAsync("RTesseract", "recognize", ["scan-17.tif", session.Language]);
    }

    private static async Task<OcrSession> OpenSessionAsync(string language)
    {
        var port = await RubyPort.StartAsync();
        return new OcrSession(port, language);
    }
}
