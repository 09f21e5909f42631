// Every item gets an interpreter of its own.
public static class Case
{
    public static async Task RunAsync()
    {
        foreach (var item in Input.Items())
        {
            await using var port = await {|PORT012:PythonPort.StartAsync()|};
            await port.CallAsync("scorer", "score", [item]);
        }
    }
}
