using System.Collections;
using System.Globalization;
using PortLeak.Conversion;

namespace PortLeak.Wire;

/// <summary>An error as the interpreter describes it: [type, message, traceback, frames, cause].</summary>
internal static class CallError
{
    /// <exception cref="PortProtocolException">The payload is no such description.</exception>
    public static PortException Read(IPayloadCodec codec, Frame frame)
    {
        try
        {
            var described = codec.Read<object>(frame.Payload, frame.Buffers);
            if ((frame.Header.Flags & FrameFlags.Conversion) == 0)
                return ToException(described);
            return new PortConversionException(Text(Parts(described, 5)[1]), "", Cause(Parts(described, 5)[4]));
        }
        catch (Exception error) when (error is PortConversionException or InvalidCastException or FormatException or OverflowException)
        {
            throw new PortProtocolException("The interpreter described an error in a way that cannot be read.", error);
        }
    }

    private static PortCallException ToException(object described)
    {
        var parts = Parts(described, 5);
        var frames = new List<PortStackFrame>();
        foreach (var frame in (IEnumerable)parts[3]!)
        {
            var place = Parts(frame, 3);
            frames.Add(new(Text(place[0]), Convert.ToInt32(place[1], CultureInfo.InvariantCulture), Text(place[2])));
        }

        return new PortCallException(Text(parts[0]), Text(parts[1]), Text(parts[2]), frames, Cause(parts[4]));
    }

    private static PortCallException? Cause(object? described) => described is null ? null : ToException(described);

    private static IList Parts(object? value, int count) =>
        value is IList list && list.Count == count ? list : throw new FormatException();

    private static string Text(object? value) => value as string ?? throw new FormatException();
}
