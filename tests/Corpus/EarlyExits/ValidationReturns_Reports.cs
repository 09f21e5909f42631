// An order without lines returns between the start and the stop.
public static class Case
{
    public static async Task RunAsync()
    {
        var lines = Input.Items();
        var pricing = await {|PORT002:PythonPort.StartAsync()|};
        if (lines.Count == 0)
            return;

        foreach (var line in lines)
            await pricing.CallAsync("pricing", "quote", [line]);
        await pricing.StopAsync();
    }
}
