// The ports of the loop belong to a scope.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var scope = new PortScope();
        foreach (var item in Input.Items())
        {
            var port = scope.Own(await PythonPort.StartAsync());
            await port.CallAsync("tenant", "open", [item]);
        }
    }
}
