namespace PortLeak;

/// <summary>
/// A call took longer than it may, and the code that ran was interrupted; or no interpreter of a pool was free in time.
/// </summary>
/// <param name="message">What took too long, and how long it was given.</param>
/// <param name="timeout">How long it was given.</param>
public sealed class PortTimeoutException(string message, TimeSpan timeout) : PortException(message)
{
    /// <summary>How long it was given.</summary>
    public TimeSpan Timeout { get; } = timeout;
}
