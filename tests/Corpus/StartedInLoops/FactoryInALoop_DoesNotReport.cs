// The factory of the case is called before the loop.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var port = await CreateAsync();
        foreach (var item in Input.Items())
            await port.CallAsync("lines", "parse", [item]);
    }

    private static async Task<PythonPort> CreateAsync() => await PythonPort.StartAsync();
}
