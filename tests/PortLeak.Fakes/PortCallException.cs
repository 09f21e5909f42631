namespace PortLeak;

public sealed class PortCallException(string? message = null, Exception? innerException = null)
    : PortException(message, innerException);
