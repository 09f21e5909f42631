// The task is awaited inside of the scope.
public static class Case
{
    public static Task RunAsync() => RootAsync(2);

    private static async Task<double> RootAsync(double number)
    {
        await using var port = await PythonPort.StartAsync();
        return await port.CallAsync<double>("math", "sqrt", [number]);
    }
}
