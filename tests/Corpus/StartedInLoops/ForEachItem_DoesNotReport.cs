// All items share one interpreter.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var port = await PythonPort.StartAsync();
        foreach (var item in Input.Items())
            await port.CallAsync("scorer", "score", [item]);
    }
}
