// The port stands around both loops.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var port = await PythonPort.StartAsync();
        foreach (var item in Input.Items())
        {
            for (var i = 0; i < Input.Count(); i++)
                await port.CallAsync("grid", "cell", [item, i]);
        }
    }
}
