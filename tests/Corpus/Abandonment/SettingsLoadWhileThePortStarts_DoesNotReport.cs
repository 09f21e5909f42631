// The settings are being read while the port starts, and it is the port that is awaited first.
public static class Case
{
    public static async Task RunAsync()
    {
        var reading = Work.ReadAsync("settings.toml");
        var starting = PythonPort.StartAsync();

        await using var planner = await starting;
        await planner.CallAsync("planner", "configure", [await reading]);
    }
}
