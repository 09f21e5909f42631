// The list pattern names the first of the started ports, and nobody stops it.
public static class Case
{
    public static async Task RunAsync()
    {
        if (await {|PORT001:StartAllAsync()|} is [var first, ..])
            await first.CallAsync("leader", "elect");
    }

    private static async Task<PythonPort[]> StartAllAsync()
    {
        var leader = await PythonPort.StartAsync();
        return [leader];
    }
}
