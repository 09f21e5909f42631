using System.Runtime.CompilerServices;

namespace PortLeak.Runtime.Tests.Conversion;

/// <summary>The interpreters found on this machine, by name; a test that needs a missing one is skipped by that name.</summary>
internal static class InstalledInterpreters
{
    public static readonly string[] PythonVersions = ["3.8", "3.9", "3.10", "3.11", "3.12", "3.13"];

    public static string PythonGuest => Path.Combine(Repository, "src/PortLeak.Runtime/Guests/python");

    public static string PythonPeer => Path.Combine(Repository, "tests/PortLeak.Runtime.Tests/Guests/codec_peer.py");

    /// <summary>The executable of this version, from PATH or pyenv; skips the test where there is none.</summary>
    public static string Python(string version)
    {
        string? found = Candidates(version).FirstOrDefault(File.Exists);
        Assert.SkipWhen(found is null, $"Python {version} is not installed");
        return found!;
    }

    private static IEnumerable<string> Candidates(string version)
    {
        string pyenv = Environment.GetEnvironmentVariable("PYENV_ROOT")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".pyenv");
        string versions = Path.Combine(pyenv, "versions");
        IEnumerable<string> managed = Directory.Exists(versions)
            ? Directory.GetDirectories(versions, version + ".*").Select(path => Path.Combine(path, "bin/python"))
            : [];
        return managed.Concat((Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(directory => !directory.EndsWith("shims", StringComparison.Ordinal))
            .Select(directory => Path.Combine(directory, "python" + version)));
    }

    private static string Repository { get; } = FindRepository();

    private static string FindRepository([CallerFilePath] string file = "")
    {
        string? directory = Path.GetDirectoryName(file);
        while (directory is not null && !File.Exists(Path.Combine(directory, "PortLeak.sln")))
            directory = Path.GetDirectoryName(directory);
        return directory ?? throw new InvalidOperationException("The sources are not where the tests were built.");
    }
}
