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

    /// <summary>Skips the test where there is no Ruby.</summary>
    public static void Require()
    {
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        if (!path.Split(Path.PathSeparator).Any(directory => File.Exists(Path.Combine(directory, "ruby"))))
            Assert.Skip("There is no ruby on PATH.");
    }
}
