// The inner loop starts a port in every turn.
public static class Case
{
    public static async Task RunAsync()
    {
        foreach (var item in Input.Items())
        {
            for (var i = 0; i < Input.Count(); i++)
            {
                await using var port = await {|PORT012:PythonPort.StartAsync()|};
                await port.CallAsync("grid", "cell", [item, i]);
            }
        }
    }
}
