// The downcast that fails leaves the variable for the stop unassigned.
public static class Case
{
    public static async Task RunAsync()
    {
        Port engine = await {|PORT001:PythonPort.StartAsync()|};
        if (engine is RubyPort ruby)
            await ruby.StopAsync();
    }
}
