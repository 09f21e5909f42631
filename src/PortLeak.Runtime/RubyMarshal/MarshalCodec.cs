using System.Buffers;
using PortLeak.Conversion;

namespace PortLeak.RubyMarshal;

/// <summary>Ruby's native serialization, Marshal 4.8, in managed code.</summary>
internal sealed class MarshalCodec(ConverterRegistry? converters = null, ConversionLimits? limits = null)
    : IPayloadCodec
{
    private readonly ConverterRegistry _converters = converters ?? ConverterRegistry.Default;
    private readonly ConversionLimits _limits = limits ?? ConversionLimits.Default;

    // One spare of each, taken while in use: a converter of the user's may call a port in the middle of a conversion.
    private MarshalWriter? _spareWriter;
    private MarshalScratch? _spareScratch;

    public void Write<T>(T value, IBufferWriter<byte> payload, IList<ReadOnlyMemory<byte>> buffers)
    {
        MarshalWriter writer = Interlocked.Exchange(ref _spareWriter, null) ?? new MarshalWriter(_limits);
        try
        {
            writer.Begin(payload, buffers);
            _converters.Get<T>().Write(writer, value);
            writer.Complete();
        }
        finally
        {
            writer.Reset();
            _spareWriter = writer;
        }
    }

    public T Read<T>(ReadOnlySpan<byte> payload, IReadOnlyList<ReadOnlyMemory<byte>> buffers)
    {
        MarshalScratch scratch = Interlocked.Exchange(ref _spareScratch, null) ?? new MarshalScratch();
        try
        {
            Cell value = new MarshalParser(payload, buffers, scratch, _limits.MaxDepth).Parse();
            var reader = new ValueReader(scratch.Tape, payload, buffers, scratch.Shared, _limits.MaxDepth);
            return _converters.Get<T>().Read(ref reader, value);
        }
        finally
        {
            scratch.Clear();
            _spareScratch = scratch;
        }
    }
}
