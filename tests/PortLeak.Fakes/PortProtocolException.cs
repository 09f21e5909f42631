namespace PortLeak;

public sealed class PortProtocolException(string? message = null, Exception? innerException = null)
    : PortException(message, innerException);
