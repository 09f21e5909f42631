// The method returns the start with its result, and whoever awaits it stops it.
public sealed class Boot
{
    public Task<PythonPort> PythonAsync() => PythonPort.StartAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        var boot = new Boot();
        await using var python = await boot.PythonAsync();
        await python.ExecuteAsync("import app");
        Console.WriteLine("python is up");
    }
}
