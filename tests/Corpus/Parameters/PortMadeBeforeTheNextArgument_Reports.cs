// The argument after the port is computed when the port already runs, and its failure keeps the port from its taker.
public static class Case
{
    public static Task RunAsync() => LaunchThenComposeAsync();

    private static async Task LaunchThenComposeAsync() =>
        await PlayAsync(port: await {|PORT003:PythonPort.StartAsync()|}, score: ComposeScore("waltz"));

    private static string ComposeScore(string style)
    {
        Work.Do();
        return style + " in three-four time";
    }

    private static async Task PlayAsync(PythonPort port, string score)
    {
        await using (port)
        {
            await port.CallAsync("midi", "play", [score]);
        }
    }
}
