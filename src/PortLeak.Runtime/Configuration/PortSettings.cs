namespace PortLeak.Configuration;

/// <summary>A port's options, checked and no longer open to change.</summary>
internal sealed record PortSettings(
    TimeSpan StartTimeout,
    TimeSpan CallTimeout,
    TimeSpan StopGracePeriod,
    int MaxConcurrentCalls,
    long MaxMessageBytes,
    Containment Containment,
    IReadOnlyList<string> ModulePaths)
{
    /// <exception cref="ArgumentException">An option is outside its range: which, and what the range is.</exception>
    public static PortSettings From(PortOptions options)
    {
        OptionRange.DemandTimeout(options.StartTimeout, nameof(options.StartTimeout));
        OptionRange.DemandTimeout(options.CallTimeout, nameof(options.CallTimeout));
        OptionRange.DemandPeriod(options.StopGracePeriod, nameof(options.StopGracePeriod));
        if (options.MaxConcurrentCalls is < 1 or > 1024)
            throw OptionRange.Outside(nameof(options.MaxConcurrentCalls), options.MaxConcurrentCalls, "1 to 1024");
        if (options.MaxMessageBytes < 64 * 1024 || options.MaxMessageBytes > Array.MaxLength)
            throw OptionRange.Outside(nameof(options.MaxMessageBytes), options.MaxMessageBytes, $"65536 to {Array.MaxLength}");
        if (!Enum.IsDefined(options.Containment))
            throw OptionRange.Outside(nameof(options.Containment), options.Containment, "ProcessGroup, PidNamespace or Cgroup");
        if (options.Executable is not null && options.VirtualEnvironment is not null)
            throw new ArgumentException("Executable and VirtualEnvironment exclude each other: set one of them.");
        if (options.Executable is { } executable && string.IsNullOrWhiteSpace(executable))
            throw new ArgumentException("Executable is empty: set it to a path or a command line, or to null.");
        CheckDirectory(options.VirtualEnvironment, nameof(options.VirtualEnvironment));
        CheckDirectory(options.WorkingDirectory, nameof(options.WorkingDirectory));
        foreach (var path in options.ModulePaths)
            CheckDirectory(path ?? "", nameof(options.ModulePaths));
        foreach (var argument in options.Arguments)
            CheckText(argument, nameof(options.Arguments));
        foreach (var (name, value) in options.Environment)
            CheckVariable(name, value);

        return new(
            options.StartTimeout,
            options.CallTimeout,
            options.StopGracePeriod,
            options.MaxConcurrentCalls,
            options.MaxMessageBytes,
            options.Containment,
            [.. options.ModulePaths.Select(Path.GetFullPath)]);
    }

    private static void CheckDirectory(string? path, string name)
    {
        if (path is not null && !Directory.Exists(path))
            throw new ArgumentException($"{name}: the directory '{path}' does not exist.");
    }

    private static void CheckText(string? text, string name)
    {
        if (text is null || text.Contains('\0'))
            throw new ArgumentException($"{name} holds a text that is null or contains a NUL character.");
    }

    private static void CheckVariable(string name, string? value)
    {
        CheckText(name, nameof(PortOptions.Environment));
        if (name.Length == 0 || name.Contains('='))
            throw new ArgumentException($"Environment: '{name}' is no name for a variable.");
        if (value is not null)
            CheckText(value, nameof(PortOptions.Environment));
    }
}
