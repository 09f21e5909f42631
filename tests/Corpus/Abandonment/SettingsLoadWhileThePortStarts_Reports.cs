// The settings are read while the port starts, and when they cannot be read nobody awaits the start.
public static class Case
{
    public static async Task RunAsync()
    {
        var starting = {|PORT005:PythonPort.StartAsync()|};
        var settings = await Work.ReadAsync("settings.toml");

        await using var planner = await starting;
        await planner.CallAsync("planner", "configure", [settings]);
    }
}
