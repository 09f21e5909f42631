// The tool ends the process on the spot when its argument is bad, and the interpreter goes with it.
public static class Case
{
    public static async Task RunAsync()
    {
        var path = Input.Text();
        var formatter = await RubyPort.StartAsync();
        if (path is null)
        {
            Console.Error.WriteLine("usage: format <file>");
            Environment.Exit(64);
        }

        await using (formatter)
            await formatter.CallAsync("rufo", "format", [path]);
    }
}
