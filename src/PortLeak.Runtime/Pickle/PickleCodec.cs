using PortLeak.Conversion;

namespace PortLeak.Pickle;

/// <summary>Python's native serialization, protocol 5, in managed code.</summary>
internal sealed class PickleCodec(ConverterRegistry? converters = null, ConversionLimits? limits = null)
    : PayloadCodec<PickleScratch>(converters, limits)
{
    protected override ValueWriter CreateWriter(ConversionLimits limits) => new PickleWriter(limits);

    // It is not recursive, so that only building values from it is bounded in depth.
    protected override Cell Parse(
        ReadOnlySpan<byte> payload, IReadOnlyList<ReadOnlyMemory<byte>> buffers, PickleScratch scratch, int maxDepth) =>
        new PickleParser(payload, buffers, scratch).Parse();
}
