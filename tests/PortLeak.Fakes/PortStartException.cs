namespace PortLeak;

public sealed class PortStartException(string? message = null, Exception? innerException = null)
    : PortException(message, innerException);
