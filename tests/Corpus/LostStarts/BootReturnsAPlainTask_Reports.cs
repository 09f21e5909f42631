// The method returns the start as a task without a result, and everyone who awaits it gets nothing to stop.
public sealed class Boot
{
    public Task PythonAsync() => {|PORT005:PythonPort.StartAsync()|};
}

public static class Case
{
    public static async Task RunAsync()
    {
        var boot = new Boot();
        await boot.PythonAsync();
        Console.WriteLine("python is up");
    }
}
