// The factory of the case is called in every turn.
public static class Case
{
    public static async Task RunAsync()
    {
        foreach (var item in Input.Items())
        {
            await using var port = await {|PORT012:CreateAsync()|};
            await port.CallAsync("lines", "parse", [item]);
        }
    }

    private static async Task<PythonPort> CreateAsync() => await PythonPort.StartAsync();
}
