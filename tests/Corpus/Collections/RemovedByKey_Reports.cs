// The entry is removed from the concurrent dictionary, and its port with it.
using System.Collections.Concurrent;

public static class Case
{
    public static async Task RunAsync()
    {
        var sessions = new ConcurrentDictionary<int, PythonPort>();
        sessions[7] = await {|PORT001:PythonPort.StartAsync()|};
        sessions.TryRemove(7, out _);
    }
}
