// The entry is removed from the concurrent dictionary, and its port is stopped.
using System.Collections.Concurrent;

public static class Case
{
    public static async Task RunAsync()
    {
        var sessions = new ConcurrentDictionary<int, PythonPort>();
        sessions[7] = await PythonPort.StartAsync();
        if (sessions.TryRemove(7, out var session))
        {
            await session.StopAsync();
        }
    }
}
