namespace PortLeak;

/// <summary>The interpreter sent what the protocol does not allow. The port stops.</summary>
/// <param name="message">What arrived, and what would have been allowed.</param>
/// <param name="innerException">What led to it.</param>
public sealed class PortProtocolException(string message, Exception? innerException = null)
    : PortException(message, innerException);
