namespace PortLeak.Interpreters;

/// <summary>Finds the Ruby that a port's options ask for.</summary>
internal static class RubyLocator
{
    private static readonly string Name = OperatingSystem.IsWindows() ? "ruby.exe" : "ruby";

    /// <exception cref="PortStartException">There is none: what was looked for, and where.</exception>
    /// <exception cref="ArgumentException">The options ask for what Ruby does not have.</exception>
    public static Interpreter Locate(RubyPortOptions options)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new PortStartException(
                "Ruby ports do not run on Windows yet: its Ruby can neither wait for a pipe nor be interrupted by one.");
        }

        if (options.VirtualEnvironment is not null)
            throw new ArgumentException("VirtualEnvironment is Python's. For Ruby set Executable, or GEM_HOME in Environment.");
        var path = options.Variable("PATH");
        if (options.Executable is { } command)
            return Interpreter.FromCommand(command, path);
        if (ExecutablePath.Find(Name, path) is { } found)
            return new(found);
        throw new PortStartException(
            $"No Ruby was found: Executable is not set, and there is no {Name} on PATH ({path}). "
            + "Install Ruby 2.7 or newer, or set Executable.");
    }
}
