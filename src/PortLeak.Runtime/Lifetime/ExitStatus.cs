namespace PortLeak.Lifetime;

/// <summary>How a process ended: one of the two is set.</summary>
internal readonly record struct ExitStatus(int? Code, int? Signal)
{
    /// <summary>From what .NET calls the exit code: 128 and the signal for a process that a signal ended.</summary>
    public static ExitStatus From(int exitCode) =>
        exitCode is > 128 and < 128 + 65 && !OperatingSystem.IsWindows()
            ? new(null, exitCode - 128)
            : new(exitCode, null);
}
