using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;

namespace PortLeak.Wire;

/// <content>
/// Traces: the context of the span that a call belongs to goes along with it, in the form of the W3C, so that what the
/// interpreter does can be part of the same trace.
/// </content>
internal sealed partial class PortSession
{
    private const int LongestState = 8192;

    private static FrameFlags MarkTraced(PayloadBuffer payload, Activity? span)
    {
        span ??= Activity.Current;
        if (span is not { IdFormat: ActivityIdFormat.W3C, Id: { } parent })
            return FrameFlags.None;
        var context = $"traceparent\0{parent}\0";
        if (span.TraceStateString is { Length: > 0 and <= LongestState } state && !state.Contains('\0'))
            context += $"tracestate\0{state}\0";

        var length = Encoding.UTF8.GetByteCount(context);
        var target = payload.GetSpan(sizeof(ushort) + length);
        BinaryPrimitives.WriteUInt16LittleEndian(target, (ushort)length);
        Encoding.UTF8.GetBytes(context, target[sizeof(ushort)..]);
        payload.Advance(sizeof(ushort) + length);
        return FrameFlags.Traced;
    }

    /// <summary>Takes the context of a trace off what follows it.</summary>
    private static ActivityContext TakeTrace(ref ReadOnlySpan<byte> payload)
    {
        var length = payload.Length < sizeof(ushort) ? ushort.MaxValue : BinaryPrimitives.ReadUInt16LittleEndian(payload);
        if (payload.Length < sizeof(ushort) + length)
            throw new PortProtocolException("The interpreter sent a call-back whose trace is cut off.");
        var fields = FieldText.Read(payload.Slice(sizeof(ushort), length));
        payload = payload[(sizeof(ushort) + length)..];
        ActivityContext.TryParse(
            fields["traceparent"].FirstOrDefault(), fields["tracestate"].FirstOrDefault(), isRemote: true, out var trace);
        return trace;
    }
}
