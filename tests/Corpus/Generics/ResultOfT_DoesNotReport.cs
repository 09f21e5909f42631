// The generic result carries the port, and its reader stops it where there is one.
public sealed record Result<T>(T? Value, string? Error)
    where T : class;

public static class Case
{
    public static async Task RunAsync()
    {
        var result = await OpenAsync("3.13");
        if (result.Value is { } port)
        {
            await port.StopAsync();
        }
    }

    private static async Task<Result<PythonPort>> OpenAsync(string version)
    {
        if (version.Length == 0)
        {
            return new Result<PythonPort>(null, "no version");
        }

        var port = await PythonPort.StartAsync();
        return new Result<PythonPort>(port, null);
    }
}
