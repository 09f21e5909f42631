using System.Diagnostics;

namespace PortLeak.Runtime.Soak;

/// <summary>Ports ended in twelve ways: nine that their host survives, three that it does not.</summary>
internal static class EndingSoak
{
    private const int PortsOfAHost = 50;
    private const int Parts = 10;

    // Of the second half of the ports against the first, which has filled what the runtime keeps: its youngest generation,
    // what it has compiled, the arenas of malloc.
    private const double MostGrowth = 1.25;

    public static async Task<int> RunAsync(int ports, string language)
    {
        var census = new Census();
        var clock = Stopwatch.StartNew();
        var ending = ports / 4;
        var flat = await EndInNineWaysAsync(ports - ending, language, census);

        string[] ways = ["exit", "fail_fast", "wait_for_kill"];
        for (var i = 0; i * PortsOfAHost < ending; i++)
        {
            using var host = new SoakHost(
                language, census.Marker, "many", $"{Math.Min(PortsOfAHost, ending - i * PortsOfAHost)}", ways[i % 3]);
            await host.StepAsync("busy");
            if (ways[i % 3] == "wait_for_kill")
                host.Kill();
            else
                host.Release();
            await host.ExitAsync();
        }

        Console.WriteLine($"{ending} ports ended with their host, by exit, FailFast and kill -9");
        await Task.Delay(1000);
        Console.WriteLine($"processes left: {census.Count} of {ports} after {clock.Elapsed.TotalSeconds:0} s");
        return census.Count == 0 && flat ? 0 : 1;
    }

    /// <summary>Gives whether the host has as much at the end as it had in the beginning.</summary>
    private static async Task<bool> EndInNineWaysAsync(int ports, string language, Census census)
    {
        using var host = new SoakHost(language, census.Marker, "many", $"{ports}", "go_on");
        Console.WriteLine($"{"ports",10}{"descriptors",12}{"threads",12}{"heap, KiB",12}{"RSS, KiB",12}");
        var steps = new List<long[]> { await host.StepAsync("base") };
        Print(0, steps[0]);
        for (var part = 1; part <= Parts; part++)
        {
            steps.Add(await host.StepAsync("part"));
            Print(ports * part / Parts, steps[^1]);
        }

        await host.StepAsync("ended");
        host.Release();
        var (first, early, last) = (steps[0], steps[Parts / 2], steps[^1]);
        return first[..2].SequenceEqual(last[..2]) && last[2] < MostGrowth * early[2] && last[3] < MostGrowth * early[3];
    }

    private static void Print(int ports, long[] step) =>
        Console.WriteLine($"{ports,10}{step[0],12}{step[1],12}{step[2] / 1024,12}{step[3] / 1024,12}");
}
