// The fluent helper sets the locale of the guest before it returns the port to the one who would stop it.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var speech = WithLocale(await {|PORT003:PythonPort.StartAsync()|}, "de-AT");
        await speech.CallAsync("speech", "say", ["Grüß Gott"]);
    }

    private static PythonPort WithLocale(PythonPort port, string locale)
    {
        port.Call<bool>("locale", "setlocale", [locale]);
        return port;
    }
}
