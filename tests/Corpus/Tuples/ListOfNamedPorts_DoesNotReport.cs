// A list of name and port pairs is drained by a loop that takes the pairs apart.
public static class Case
{
    public static async Task RunAsync()
    {
        var started = new List<(string Name, PythonPort Port)>();
        try
        {
            foreach (var name in Input.Items())
            {
                started.Add((name, await PythonPort.StartAsync()));
            }
        }
        finally
        {
            foreach (var (name, port) in started)
            {
                Console.WriteLine(name);
                await port.StopAsync();
            }
        }
    }
}
