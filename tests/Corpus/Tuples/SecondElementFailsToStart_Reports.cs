// The tuple never comes to be when its second element fails to start, and its first one stays.
public static class Case
{
    public static async Task RunAsync()
    {
        var pair = await OpenPairAsync();
        await using var source = pair.Source;
        await using var target = pair.Target;
        await target.CallAsync("etl", "copy", [source.ProcessId]);
    }

    private static async Task<(PythonPort Source, PythonPort Target)> OpenPairAsync() =>
        (await {|PORT003:PythonPort.StartAsync()|}, await PythonPort.StartAsync());
}
