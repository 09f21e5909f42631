// Two different interpreters start one after the other, and only their calls run side by side.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var python = await PythonPort.StartAsync();
        await using var ruby = await RubyPort.StartAsync();

        await Task.WhenAll(
            python.CallAsync("etl", "extract", ["sales"]),
            ruby.CallAsync("etl", "prepare", ["sales"]));
    }
}
