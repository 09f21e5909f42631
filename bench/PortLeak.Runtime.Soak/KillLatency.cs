namespace PortLeak.Runtime.Soak;

/// <summary>
/// From the kill -9 of a host to the death of the last of its interpreter's processes: the interpreter holds its lock in a C
/// call, ignores SIGTERM, and has two children.
/// </summary>
internal static class KillLatency
{
    public static async Task<int> RunAsync(int trials, string language, int mebibytes)
    {
        // What a host of the bench inherits.
        Environment.SetEnvironmentVariable(Ballast.Variable, $"{mebibytes}");
        var kills = new List<Kill>();
        for (var i = 0; i < trials; i++)
            kills.Add(await MeasureAsync(language));
        Console.WriteLine($"{trials} trials, milliseconds      min    p50    p90    p99    max");
        Print("kill -9 to the lifeline's end", kills.Select(kill => kill.Closed));
        Print("from there to the interpreter's", kills.Select(kill => kill.Interpreter - kill.Closed));
        Print("from there to the last process's", kills.Select(kill => kill.Last - kill.Closed));
        Print("kill -9 to the last process's", kills.Select(kill => kill.Last));
        return 0;
    }

    /// <summary>One of them.</summary>
    public static async Task<Kill> MeasureAsync(string language)
    {
        var census = new Census();
        using var host = new SoakHost(language, census.Marker, "worst", "ProcessGroup", "wait_for_kill");
        await host.StepAsync("busy");
        IReadOnlyList<int> processes;
        while ((processes = census.Processes()).Count < 3)
            await Task.Delay(5);
        return Kill.Measure(host.ProcessId, [.. processes.Order()]);
    }

    private static void Print(string what, IEnumerable<double> times)
    {
        double[] sorted = [.. times.Order()];
        double At(double part) => sorted[(int)Math.Min(sorted.Length - 1, part * sorted.Length)];
        Console.WriteLine($"  {what,-31}{At(0),7:0.00}{At(0.5),7:0.00}{At(0.9),7:0.00}{At(0.99),7:0.00}{At(1),7:0.00}");
    }
}
