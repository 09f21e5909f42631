using PortLeak.Conversion;

namespace PortLeak.RubyMarshal;

/// <summary>Ruby's native serialization, Marshal 4.8, in managed code.</summary>
internal sealed class MarshalCodec(ConverterRegistry? converters = null, ConversionLimits? limits = null)
    : PayloadCodec<MarshalScratch>(converters, limits)
{
    protected override ValueWriter CreateWriter(ConversionLimits limits) => new MarshalWriter(limits);

    protected override Cell Parse(
        ReadOnlySpan<byte> payload, IReadOnlyList<ReadOnlyMemory<byte>> buffers, MarshalScratch scratch, int maxDepth) =>
        new MarshalParser(payload, buffers, scratch, maxDepth).Parse();
}
