// The returned delegate uses the port that it captured, and nobody can stop it.
public static class Case
{
    public static async Task RunAsync()
    {
        var announce = await StartSpeakerAsync();
        await announce("Track 3 is closed today.");
    }

    private static async Task<Func<string, Task>> StartSpeakerAsync()
    {
        var port = await {|PORT001:RubyPort.StartAsync()|};
        return text => port.CallAsync("Speaker", "announce", [text]);
    }
}
