namespace PortLeak;

/// <summary>The base of everything that a port throws on its own account.</summary>
public class PortException : Exception
{
    /// <summary>Creates the exception with a message that says what was wrong and what to do.</summary>
    public PortException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and the exception that led to it.</summary>
    public PortException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
