using System.Diagnostics;

namespace PortLeak.Runtime.Soak;

/// <summary>Ports ended in twelve ways: nine that their host survives, three that it does not.</summary>
internal static class EndingSoak
{
    private const int PortsOfAHost = 50;

    public static async Task<int> RunAsync(int ports, string language)
    {
        var census = new Census();
        var clock = Stopwatch.StartNew();
        var ending = ports / 4;
        using (var host = new SoakHost(language, census.Marker, "many", $"{ports - ending}", "go_on"))
        {
            var before = await host.StepAsync("base");
            var after = await host.StepAsync("ended");
            Console.WriteLine($"{ports - ending} ports ended in nine ways in {clock.Elapsed.TotalSeconds:0} s");
            Console.WriteLine($"{"",-24}{"base",12}{"end",12}");
            Print("descriptors of ports", before[0], after[0]);
            Print("threads of ports", before[1], after[1]);
            Print("managed heap, KiB", before[2] / 1024, after[2] / 1024);
            Print("resident memory, KiB", before[3] / 1024, after[3] / 1024);
            host.Release();
        }

        string[] ways = ["exit", "fail_fast", "wait_for_kill"];
        for (var i = 0; i * PortsOfAHost < ending; i++)
        {
            using var host = new SoakHost(
                language, census.Marker, "many", $"{Math.Min(PortsOfAHost, ending - i * PortsOfAHost)}", ways[i % 3]);
            await host.StepAsync("busy");
            if (ways[i % 3] == "wait_for_kill")
                host.Kill();
            await host.ExitAsync();
        }

        Console.WriteLine($"{ending} ports ended with their host, by exit, FailFast and kill -9");
        await Task.Delay(1000);
        Console.WriteLine($"processes left: {census.Count} of {ports} after {clock.Elapsed.TotalSeconds:0} s");
        return census.Count == 0 ? 0 : 1;
    }

    private static void Print(string what, long before, long after) =>
        Console.WriteLine($"{what,-24}{before,12}{after,12}");
}
