// One port serves all turns, and its stop is awaited.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var port = await PythonPort.StartAsync();
        foreach (var item in Input.Items())
            await port.CallAsync("jobs", "run", [item]);
    }
}
