namespace PortLeak.Runtime.Tests;

/// <summary>The Ruby interpreter of this machine. Tests that need it are skipped by name where there is none.</summary>
internal static class Rubies
{
    public static string Modules { get; } = Path.Combine(AppContext.BaseDirectory, "Guests", "ruby");

    public static RubyPortOptions Options => new() { ModulePaths = [Modules] };

    public static async Task<RubyPort> StartAsync(Action<RubyPortOptions>? configure = null)
    {
        Require();
        var options = Options;
        configure?.Invoke(options);
        return await RubyPort.StartAsync(options, TestContext.Current.CancellationToken);
    }

    /// <summary>The interpreter on PATH; skips the test where there is no Ruby.</summary>
    public static string Require()
    {
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        var found = path.Split(Path.PathSeparator).Select(directory => Path.Combine(directory, "ruby")).FirstOrDefault(File.Exists);
        if (found is null)
            Assert.Skip("There is no ruby on PATH.");
        return found;
    }
}
