// WhenAny gives up on a slow start, which goes on and comes up with nobody waiting.
public static class Case
{
    public static async Task RunAsync()
    {
        var starting = {|PORT005:PythonPort.StartAsync()|};
        var deadline = Task.Delay(TimeSpan.FromMilliseconds(250));
        if (await Task.WhenAny(starting, deadline) == deadline)
            throw new TimeoutException("python did not start");

        await using var port = await starting;
        await port.CallAsync("solver", "solve", ["knapsack"]);
    }
}
