// The continuation of the start looks at its status and at nothing else.
public static class Case
{
    public static Task RunAsync() =>
        {|PORT005:PythonPort.StartAsync()|}.ContinueWith(
            started => Console.WriteLine($"python: {started.Status}"),
            TaskScheduler.Default);
}
