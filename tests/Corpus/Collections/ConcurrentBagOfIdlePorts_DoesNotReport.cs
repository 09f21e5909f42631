// The bag keeps the ports that are idle, and a loop empties it.
using System.Collections.Concurrent;

public static class Case
{
    public static async Task RunAsync()
    {
        var idle = new ConcurrentBag<PythonPort>();
        try
        {
            for (var i = 0; i < 2; i++)
            {
                var port = await PythonPort.StartAsync();
                idle.Add(port);
            }

            Console.WriteLine(idle.Count);
        }
        finally
        {
            while (idle.TryTake(out var port))
            {
                await port.DisposeAsync();
            }
        }
    }
}
