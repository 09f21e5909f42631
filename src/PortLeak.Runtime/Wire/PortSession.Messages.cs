using Microsoft.Extensions.Logging;

namespace PortLeak.Wire;

/// <content>Messages: values that nobody answers, both ways; and records of logging.</content>
internal sealed partial class PortSession
{
    /// <summary>Called with a message of the interpreter's.</summary>
    public Action<object?>? Received { get; set; }

    /// <summary>Called with a record of the interpreter's logging.</summary>
    public Action<LogRecord>? Logged { get; set; }

    /// <summary>Sends a message.</summary>
    /// <returns>Completes once the interpreter has taken in what was sent before, but for 1 MiB.</returns>
    /// <exception cref="PortConversionException">The message has no counterpart, or is too large. Nothing was
    /// sent.</exception>
    public Task Post(object? message)
    {
        var payload = PayloadBuffer.Rent(limit);
        Write(message, payload);
        Send(new FrameHeader(0, FrameKind.Message, 0, 0, _calls.NextId()), payload);
        return _writer.WhenRoomy();
    }

    private void TakeLog(Frame frame)
    {
        try
        {
            var (level, logger, text) = codec.Read<(int, string, string)>(frame.Payload, frame.Buffers);
            Logged?.Invoke(new LogRecord((LogLevel)Math.Clamp(level, (int)LogLevel.Trace, (int)LogLevel.Critical), logger, text));
        }
        catch (PortConversionException error)
        {
            throw new PortProtocolException("The interpreter sent a record of its logging that cannot be read.", error);
        }
    }

    private void TakeMessage(Frame frame)
    {
        object? message;
        try
        {
            message = codec.Read<object?>(frame.Payload, frame.Buffers);
        }
        catch (Exception error)
        {
            // A converter of the program's own may throw anything: it costs the message, and not the port.
            Faulted?.Invoke(
                error as PortException ?? new PortConversionException($"A message cannot be read: {error.Message}", "", error));
            return;
        }

        Received?.Invoke(message);
    }
}
