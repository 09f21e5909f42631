// The bag keeps the ports that are idle, and nobody empties it.
using System.Collections.Concurrent;

public static class Case
{
    public static async Task RunAsync()
    {
        var idle = new ConcurrentBag<PythonPort>();
        for (var i = 0; i < 2; i++)
        {
            var port = await {|PORT001:PythonPort.StartAsync()|};
            idle.Add(port);
        }

        Console.WriteLine(idle.Count);
    }
}
