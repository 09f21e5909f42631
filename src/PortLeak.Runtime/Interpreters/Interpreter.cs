namespace PortLeak.Interpreters;

/// <summary>The interpreter that a port runs: an executable and what comes before the library's own arguments.</summary>
/// <param name="File">The path of the executable.</param>
/// <param name="Arguments">The rest of the command line.</param>
/// <param name="Environment">Variables that belong to it; the options' own come after.</param>
internal sealed record Interpreter(
    string File, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string?> Environment)
{
    private static readonly Dictionary<string, string?> NoVariables = [];

    /// <summary>An executable alone.</summary>
    public Interpreter(string file)
        : this(file, [], NoVariables)
    {
    }

    /// <summary>The interpreter of a command line, the first word a path or a name on <c>PATH</c>.</summary>
    /// <exception cref="PortStartException">There is none, or it is not executable.</exception>
    public static Interpreter FromCommand(string command, string? searchPath)
    {
        // A path with spaces needs no quotes if it is there.
        var words = IsPath(command) ? [command] : Split(command);
        var file = words[0];
        if (!file.Contains(Path.DirectorySeparatorChar))
        {
            var found = ExecutablePath.Find(file, searchPath) ?? throw new PortStartException(
                $"No executable '{file}' was found on PATH ({searchPath}). Set Executable to its path, or install it.")
            {
                Command = command,
            };
            return new(found, words[1..], NoVariables);
        }

        if (ExecutablePath.WhyNot(file) is { } reason)
            throw new PortStartException($"The executable '{file}' {reason}.") { Command = command };
        return new(Path.GetFullPath(file), words[1..], NoVariables);
    }

    private static bool IsPath(string command) =>
        command.Contains(Path.DirectorySeparatorChar) && Path.Exists(command);

    private static string[] Split(string command)
    {
        try
        {
            return [.. CommandLine.Split(command)];
        }
        catch (FormatException error)
        {
            throw new PortStartException($"The command line '{command}' cannot be read: {error.Message}", error)
            {
                Command = command,
            };
        }
    }
}
