namespace PortLeak.Runtime.Tests.Conversion;

/// <summary>The Ruby interpreter of this machine, and the sources of the package that runs in it.</summary>
internal static class Rubies
{
    public static string Guest { get; } = Path.Combine(AppContext.BaseDirectory, "Guests", "ruby");

    /// <summary>The interpreter on PATH; skips the test where there is none.</summary>
    public static string Require()
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(directory => Path.Combine(directory, "ruby"))
            .FirstOrDefault(File.Exists);
        Assert.SkipWhen(found is null, "There is no ruby on this machine.");
        return found!;
    }
}
