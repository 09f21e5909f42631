// The argument before the port is computed when no port runs yet, though its parameter comes second.
public static class Case
{
    public static Task RunAsync() => ComposeThenLaunchAsync();

    private static async Task ComposeThenLaunchAsync() =>
        await PlayAsync(score: ComposeScore("waltz"), port: await PythonPort.StartAsync());

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
