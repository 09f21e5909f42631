// The generic result carries the port, and its reader looks at the error alone.
public sealed record Result<T>(T? Value, string? Error)
    where T : class;

public static class Case
{
    public static async Task RunAsync()
    {
        var result = await {|PORT001:OpenAsync("3.13")|};
        if (result.Error is not null)
        {
            Console.WriteLine(result.Error);
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
