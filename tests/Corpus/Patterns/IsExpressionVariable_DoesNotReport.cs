// The downcast covers one kind, the else the other.
public static class Case
{
    public static async Task RunAsync()
    {
        var chosen = Input.Flag("ruby");
        Port engine = chosen ? await RubyPort.StartAsync() : await PythonPort.StartAsync();
        if (engine is RubyPort ruby)
            await ruby.StopAsync();
        else
            await engine.DisposeAsync();
    }
}
