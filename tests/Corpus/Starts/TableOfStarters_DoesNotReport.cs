// The starter is looked up in a table by its name, and what it starts is declared with await using.
public static class Case
{
    private static readonly Dictionary<string, Func<Task<Port>>> Starters = new()
    {
        ["python"] = async () => await PythonPort.StartAsync(),
        ["ruby"] = async () => await RubyPort.StartAsync(),
    };

    public static async Task RunAsync()
    {
        var start = Starters[Input.Flag("ruby") ? "ruby" : "python"];
        await using var plugin = await start();
        await plugin.CallAsync("plugin", "main");
    }
}
