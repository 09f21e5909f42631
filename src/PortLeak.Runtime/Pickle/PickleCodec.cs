using System.Buffers;
using PortLeak.Conversion;

namespace PortLeak.Pickle;

/// <summary>Python's native serialization, protocol 5, in managed code.</summary>
internal sealed class PickleCodec(ConverterRegistry? converters = null, ConversionLimits? limits = null)
    : IPayloadCodec
{
    private readonly ConverterRegistry _converters = converters ?? ConverterRegistry.Default;
    private readonly ConversionLimits _limits = limits ?? ConversionLimits.Default;

    // One spare of each, taken while in use: a converter of the user's may call a port in the middle of a conversion.
    private PickleWriter? _spareWriter;
    private PickleScratch? _spareScratch;

    public void Write<T>(T value, IBufferWriter<byte> payload, IList<ReadOnlyMemory<byte>> buffers)
    {
        PickleWriter writer = Interlocked.Exchange(ref _spareWriter, null) ?? new PickleWriter(_limits);
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
        PickleScratch scratch = Interlocked.Exchange(ref _spareScratch, null) ?? new PickleScratch();
        try
        {
            Cell value = new PickleParser(payload, buffers, scratch).Parse();
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
