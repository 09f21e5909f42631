namespace PortLeak;

/// <summary>A call took longer than it may. The code that ran was interrupted.</summary>
/// <param name="message">Which call, and how long it was given.</param>
/// <param name="timeout">How long it was given.</param>
public sealed class PortTimeoutException(string message, TimeSpan timeout) : PortException(message)
{
    /// <summary>How long the call was given.</summary>
    public TimeSpan Timeout { get; } = timeout;
}
