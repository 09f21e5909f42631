namespace PortLeak;

public sealed class PortTimeoutException(string? message = null, Exception? innerException = null)
    : PortException(message, innerException);
