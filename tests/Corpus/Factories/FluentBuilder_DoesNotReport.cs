// The builder builds a port for each of its callers, and this one stops it.
public sealed class InterpreterBuilder
{
    private readonly List<string> _paths = [];

    public InterpreterBuilder WithPath(string path)
    {
        _paths.Add(path);
        return this;
    }

    public Task<PythonPort> BuildAsync() => PythonPort.StartAsync(new PythonPortOptions { ModulePaths = _paths });
}

public static class Case
{
    public static async Task RunAsync()
    {
        var builder = new InterpreterBuilder().WithPath("lib").WithPath("plugins");
        await using var interpreter = await builder.BuildAsync();
        await interpreter.CallAsync("plugins", "discover");
    }
}
