namespace PortLeak;

public sealed class PortExitedException(string? message = null, Exception? innerException = null)
    : PortException(message, innerException);
