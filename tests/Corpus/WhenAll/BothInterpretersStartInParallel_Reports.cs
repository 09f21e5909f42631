// Two different interpreters start side by side, and the failure of either abandons the other.
public static class Case
{
    public static async Task RunAsync()
    {
        var startingPython = {|PORT005:PythonPort.StartAsync()|};
        var startingRuby = {|PORT005:RubyPort.StartAsync()|};
        await Task.WhenAll(startingPython, startingRuby);

        await using var python = await startingPython;
        await using var ruby = await startingRuby;
        var frame = await python.CallAsync<int>("etl", "extract", ["sales"]);
        await ruby.CallAsync("etl", "load", [frame]);
    }
}
