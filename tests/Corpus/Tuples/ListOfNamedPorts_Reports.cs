// A list of name and port pairs is printed at the end and not drained.
public static class Case
{
    public static async Task RunAsync()
    {
        var started = new List<(string Name, PythonPort Port)>();
        foreach (var name in Input.Items())
        {
            started.Add((name, await {|PORT001:PythonPort.StartAsync()|}));
        }

        foreach (var (name, port) in started)
        {
            Console.WriteLine("{0}: {1}", name, port.ProcessId);
        }
    }
}
