namespace PortLeak.Interpreters;

/// <summary>Finds the Python that a port's options ask for.</summary>
internal static class PythonLocator
{
    private static readonly string[] Names =
        OperatingSystem.IsWindows() ? ["python.exe", "python3.exe"] : ["python3", "python"];

    /// <exception cref="PortStartException">There is none: what was looked for, and where.</exception>
    public static Interpreter Locate(PythonPortOptions options)
    {
        var path = options.Variable("PATH");
        if (options.Executable is { } command)
            return Interpreter.FromCommand(command, path);
        if (options.VirtualEnvironment is { } chosen)
            return FromVirtualEnvironment(chosen, path, "The virtual environment");
        if (options.Variable("VIRTUAL_ENV") is { Length: > 0 } active)
            return FromVirtualEnvironment(active, path, "The virtual environment of VIRTUAL_ENV");
        foreach (var name in Names)
        {
            if (ExecutablePath.Find(name, path) is { } found)
                return new(found);
        }

        throw new PortStartException(
            $"No Python was found: neither Executable nor VirtualEnvironment nor VIRTUAL_ENV is set, and there is no "
            + $"{string.Join(" or ", Names)} on PATH ({path}). Install Python 3.8 or newer, or set one of them.");
    }

    private static Interpreter FromVirtualEnvironment(string directory, string? path, string what)
    {
        var binaries = Path.GetFullPath(Path.Combine(directory, OperatingSystem.IsWindows() ? "Scripts" : "bin"));
        var file = Path.Combine(binaries, OperatingSystem.IsWindows() ? "python.exe" : "python");
        if (ExecutablePath.WhyNot(file) is { } reason)
            throw new PortStartException($"{what} '{directory}' has no interpreter: '{file}' {reason}.") { Command = file };
        // As its activation script sets them, for what the interpreter's code starts itself.
        return new(file, [], new Dictionary<string, string?>
        {
            ["VIRTUAL_ENV"] = Path.GetFullPath(directory),
            ["PATH"] = path is null ? binaries : binaries + Path.PathSeparator + path,
            ["PYTHONHOME"] = null,
        });
    }
}
