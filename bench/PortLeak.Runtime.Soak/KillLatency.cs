using System.Diagnostics;
using PortLeak.TestHost;

namespace PortLeak.Runtime.Soak;

/// <summary>
/// From the kill -9 of a host to the death of the last of its interpreter's processes: the interpreter holds its lock in a C
/// call, ignores SIGTERM, and has two children.
/// </summary>
internal static class KillLatency
{
    public static async Task<int> RunAsync(int trials, string language)
    {
        var times = new List<double>();
        for (var i = 0; i < trials; i++)
            times.Add(await MeasureAsync(language));
        times.Sort();
        Console.WriteLine($"{trials} trials, milliseconds from kill -9 to the last death:");
        foreach (var (name, part) in new[] { ("min", 0.0), ("p50", 0.5), ("p90", 0.9), ("p99", 0.99), ("max", 1.0) })
            Console.WriteLine($"  {name} {times[(int)Math.Min(times.Count - 1, part * times.Count)]:0.00}");
        return 0;
    }

    private static async Task<double> MeasureAsync(string language)
    {
        var census = new Census();
        using var host = new SoakHost(language, census.Marker, "worst", "ProcessGroup", "wait_for_kill");
        await host.StepAsync("busy");
        IReadOnlyList<int> processes;
        while ((processes = census.Processes()).Count < 3)
            await Task.Delay(5);

        var clock = Stopwatch.StartNew();
        host.Kill();
        while (processes.Any(IsAlive))
        {
            if (clock.Elapsed > TimeSpan.FromSeconds(10))
                throw new InvalidOperationException($"After 10 s these are left: {string.Join(", ", processes)}");
        }

        return clock.Elapsed.TotalMilliseconds;
    }

    private static bool IsAlive(int process)
    {
        try
        {
            var status = File.ReadAllText($"/proc/{process}/stat");
            return status[status.LastIndexOf(')') + 2] is not ('Z' or 'X');
        }
        catch (IOException)
        {
            return false;
        }
    }
}
