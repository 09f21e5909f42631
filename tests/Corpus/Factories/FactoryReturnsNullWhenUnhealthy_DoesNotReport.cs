// The factory gives up on an unhealthy port, stops it and returns null.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var tagger = await TryOpenTaggerAsync();
        if (tagger is null)
        {
            Console.WriteLine("tagging is switched off");
            return;
        }

        await tagger.CallAsync("tagger", "tag", ["a sentence"]);
    }

    private static async Task<PythonPort?> TryOpenTaggerAsync()
    {
        var healthy = Input.Flag("healthy");
        var port = await PythonPort.StartAsync();
        if (!healthy)
        {
            await port.StopAsync();
            return null;
        }

        return port;
    }
}
