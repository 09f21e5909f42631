using System.Buffers;

namespace PortLeak.Conversion;

/// <summary>What the serializations share: all but the writer and the parser.</summary>
/// <typeparam name="TScratch">The memory of the parser.</typeparam>
internal abstract class PayloadCodec<TScratch>(ConverterRegistry? converters, ConversionLimits? limits) : IPayloadCodec
    where TScratch : ParserScratch, new()
{
    private readonly ConverterRegistry _converters = converters ?? ConverterRegistry.Default;
    private readonly ConversionLimits _limits = limits ?? ConversionLimits.Default;

    // One spare of each, taken while in use: a converter of the user's may call a port in the middle of a conversion.
    private ValueWriter? _spareWriter;
    private TScratch? _spareScratch;

    public void Write<T>(T value, IBufferWriter<byte> payload, IList<ReadOnlyMemory<byte>> buffers)
    {
        var writer = Interlocked.Exchange(ref _spareWriter, null) ?? CreateWriter(_limits);
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
        var scratch = Interlocked.Exchange(ref _spareScratch, null) ?? new TScratch();
        try
        {
            var value = Parse(payload, buffers, scratch, _limits.MaxDepth);
            var reader = new ValueReader(scratch.Tape, payload, buffers, scratch.Shared, _limits.MaxDepth);
            return _converters.Get<T>().Read(ref reader, value);
        }
        finally
        {
            Return(scratch);
        }
    }

    public void Discard(ReadOnlySpan<byte> payload, IReadOnlyList<ReadOnlyMemory<byte>> buffers)
    {
        var scratch = Interlocked.Exchange(ref _spareScratch, null) ?? new TScratch();
        try
        {
            Parse(payload, buffers, scratch, _limits.MaxDepth);
        }
        finally
        {
            Return(scratch);
        }
    }

    public object? KeptPartsOf<T>() => _converters.KeptPartsOf<T>();

    protected abstract ValueWriter CreateWriter(ConversionLimits limits);

    /// <summary>Parses the one value that a payload holds.</summary>
    protected abstract Cell Parse(
        ReadOnlySpan<byte> payload, IReadOnlyList<ReadOnlyMemory<byte>> buffers, TScratch scratch, int maxDepth);

    private void Return(TScratch scratch)
    {
        scratch.Tape.ReleaseKept();
        scratch.Clear();
        _spareScratch = scratch;
    }
}
