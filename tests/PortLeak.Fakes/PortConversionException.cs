namespace PortLeak;

public sealed class PortConversionException(string? message = null, Exception? innerException = null)
    : PortException(message, innerException);
