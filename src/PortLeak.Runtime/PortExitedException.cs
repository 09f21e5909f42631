namespace PortLeak;

/// <summary>The interpreter ended while a call was pending, or before it was made.</summary>
/// <param name="message">What happened.</param>
/// <param name="exit">How the interpreter ended.</param>
public sealed class PortExitedException(string message, PortExit exit) : PortException(message)
{
    /// <summary>Creates the exception with a message from how the interpreter ended.</summary>
    public PortExitedException(PortExit exit)
        : this(Describe(exit), exit)
    {
    }

    /// <summary>How the interpreter ended: exit code or signal, and the end of its standard error.</summary>
    public PortExit Exit { get; } = exit;

    private static string Describe(PortExit exit)
    {
        ArgumentNullException.ThrowIfNull(exit);
        var tail = exit.StandardError.TrimEnd();
        return tail.Length == 0 ? exit.ToString() : $"{exit} Its standard error ends with:{Environment.NewLine}{tail}";
    }
}
