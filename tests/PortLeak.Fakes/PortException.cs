namespace PortLeak;

public class PortException(string? message = null, Exception? innerException = null)
    : Exception(message, innerException);
