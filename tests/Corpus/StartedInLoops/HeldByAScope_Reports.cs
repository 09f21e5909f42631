// The loop starts a port for each item and stops it at the end of the turn.
public static class Case
{
    public static async Task RunAsync()
    {
        foreach (var item in Input.Items())
        {
            var port = await {|PORT012:PythonPort.StartAsync()|};
            await using (port)
                await port.CallAsync("tenant", "open", [item]);
        }
    }
}
