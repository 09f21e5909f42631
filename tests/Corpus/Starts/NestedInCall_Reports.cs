// The interpreter lives for one expression, and nobody has a name for it to stop.
public static class Case
{
    public static async Task RunAsync()
    {
        var root = await (await {|PORT005:PythonPort.StartAsync()|}).CallAsync<double>("math", "sqrt", [2.0]);
        Console.WriteLine(root);
    }
}
