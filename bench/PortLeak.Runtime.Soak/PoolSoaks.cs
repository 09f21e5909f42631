namespace PortLeak.Runtime.Soak;

/// <summary>The soak of a pool, printed.</summary>
internal static class PoolSoaks
{
    public static async Task<int> RunAsync(int minutes, string language)
    {
        var census = new Census();
        var report = await RunAsync(language, census, TimeSpan.FromMinutes(minutes));
        Console.WriteLine($"{language}, {report.Seconds:0} s, {report.Kills} interpreters killed");
        Console.WriteLine($"calls and streams made     {report.Made,12}");
        Console.WriteLine($"  answered                 {report.Answered,12}");
        Console.WriteLine($"  PortExitedException      {report.Exited,12}");
        Console.WriteLine($"  neither                  {report.Made - report.Answered - report.Exited,12}");
        Console.WriteLine($"processes left             {report.ProcessesLeft,12}");
        Console.WriteLine($"{"after",10}{"heap, KiB",12}{"descriptors",14}{"port threads",14}");
        for (var i = 0; i < report.Observations.Count; i++)
        {
            var (heap, descriptors, threads) = report.Observations[i];
            Console.WriteLine($"{(i + 1) * 5,8} %{heap / 1024,12}{descriptors,14}{threads,14}");
        }

        return report.ProcessesLeft == 0 && report.Made == report.Answered + report.Exited ? 0 : 1;
    }

    private static async Task<PoolSoakReport> RunAsync(string language, Census census, TimeSpan time)
    {
        var modules = Path.Combine(AppContext.BaseDirectory, "Guests", language);
        var options = new PortPoolOptions { MaxSize = 4 };
        if (language == "ruby")
        {
            var ruby = new RubyPortOptions { ModulePaths = [modules] };
            ruby.Environment[Census.Variable] = census.Marker;
            await using var rubies = new PoolSoak<RubyPort>(new RubyPortPool(ruby, options), "Soaking", census);
            return await rubies.RunAsync(time);
        }

        var python = new PythonPortOptions { Executable = SoakHost.Interpreter(), ModulePaths = [modules] };
        python.Environment[Census.Variable] = census.Marker;
        await using var pythons = new PoolSoak<PythonPort>(new PythonPortPool(python, options), "soaking", census);
        return await pythons.RunAsync(time);
    }
}
