namespace PortLeak.Lifetime;

/// <summary>The process to start.</summary>
/// <param name="File">The path of the executable.</param>
/// <param name="Arguments">Its arguments, one per element.</param>
/// <param name="WorkingDirectory">Where it starts; <see langword="null"/> is the host's current directory.</param>
/// <param name="Environment">Variables to add to the host's; <see langword="null"/> removes one.</param>
internal sealed record GuestCommand(
    string File,
    IReadOnlyList<string> Arguments,
    string? WorkingDirectory,
    IReadOnlyDictionary<string, string?> Environment)
{
    /// <summary>As a shell would be given it, for messages.</summary>
    public override string ToString() => string.Join(' ', Arguments.Prepend(File).Select(Quote));

    private static string Quote(string argument) =>
        argument.Length > 0 && !argument.AsSpan().ContainsAny(" \t\n'\"$`\\*?;&|<>()")
            ? argument
            : $"'{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
