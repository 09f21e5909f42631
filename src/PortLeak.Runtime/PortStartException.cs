namespace PortLeak;

/// <summary>An interpreter could not be started. Nothing is left behind.</summary>
/// <param name="message">What was tried, what happened, and what to do.</param>
/// <param name="innerException">What led to it.</param>
public sealed class PortStartException(string message, Exception? innerException = null)
    : PortException(message, innerException)
{
    /// <summary>The command line that was tried; empty if no interpreter was found.</summary>
    public string Command { get; init; } = "";

    /// <summary>The exit code of the process, if it started and exited; otherwise <see langword="null"/>.</summary>
    public int? ExitCode { get; init; }

    /// <summary>The end of what the process wrote to its standard error: at most 16 KiB.</summary>
    public string StandardError { get; init; } = "";
}
