using System.Diagnostics;

namespace PortLeak.Runtime.Tests;

/// <summary>The Python interpreters of this machine.</summary>
internal static class Pythons
{
    public static string Modules { get; } = Path.Combine(AppContext.BaseDirectory, "Guests", "python");

    /// <summary>The interpreter behind <c>python3</c>, without the shims that stand before it on some machines.</summary>
    public static string Default { get; } = Resolve("python3") ?? throw new InvalidOperationException("No python3.");

    public static PythonPortOptions Options => new() { Executable = Default, ModulePaths = [Modules] };

    public static Task<PythonPort> StartAsync(Action<PythonPortOptions>? configure = null)
    {
        var options = Options;
        configure?.Invoke(options);
        return PythonPort.StartAsync(options, TestContext.Current.CancellationToken);
    }

    /// <summary>The interpreter of a version such as <c>3.8</c>; skips the test by name where there is none.</summary>
    public static string Require(string version)
    {
        var found = Candidates(version).FirstOrDefault(python => Resolve(python) is not null);
        if (found is null)
            Assert.Skip($"There is no Python {version} on this machine.");
        return found;
    }

    /// <summary>An interpreter that has numpy; skips the test where there is none.</summary>
    public static string RequireNumpy() => RequirePackage("numpy");

    /// <summary>The interpreter of a version that has numpy; skips the test by name where that version has none.</summary>
    public static string RequireNumpy(string version)
    {
        var found = Candidates(version).FirstOrDefault(python => Resolve(python, "import numpy, sys; print(sys.executable)") is not null);
        if (found is null)
            Assert.Skip($"No Python {version} on this machine has numpy.");
        return found;
    }

    /// <summary>An interpreter that has a package; skips the test by its name where there is none.</summary>
    public static string RequirePackage(string package)
    {
        var found = new[] { Default, "python3.13", "python3.12", "python3.11", "/usr/bin/python3" }
            .FirstOrDefault(python => Resolve(python, $"import {package}, sys; print(sys.executable)") is not null);
        if (found is null)
            Assert.Skip($"No Python on this machine has {package}.");
        return found;
    }

    private static IEnumerable<string> Candidates(string version)
    {
        var home = Environment.GetEnvironmentVariable("PYENV_ROOT")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".pyenv");
        var versions = Path.Combine(home, "versions");
        var managed = Directory.Exists(versions) ? Directory.GetDirectories(versions, version + ".*") : [];
        return [.. managed.Select(directory => Path.Combine(directory, "bin", "python")), "python" + version, "/usr/bin/python" + version];
    }

    private static string? Resolve(string name, string script = "import sys; print(sys.executable)")
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(name, ["-c", script])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var path = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            return process.ExitCode == 0 ? path : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
