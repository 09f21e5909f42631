// The factory gives up on an unhealthy port, returns null and leaves the port running.
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
        var port = await {|PORT002:PythonPort.StartAsync()|};
        if (!healthy)
        {
            return null;
        }

        return port;
    }
}
