// The status is logged by the code that owns the port.
public static class Case
{
    public static async Task RunAsync()
    {
        var starting = PythonPort.StartAsync();
        await using var python = await starting;
        Console.WriteLine($"python: {starting.Status}");
        await python.ExecuteAsync("import app.boot");
    }
}
