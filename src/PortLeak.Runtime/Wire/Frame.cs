namespace PortLeak.Wire;

/// <summary>A frame that has arrived whole. The payload is valid until the next one is taken.</summary>
internal readonly ref struct Frame(
    FrameHeader header, ReadOnlySpan<byte> payload, IReadOnlyList<ReadOnlyMemory<byte>> buffers)
{
    public FrameHeader Header { get; } = header;

    public ReadOnlySpan<byte> Payload { get; } = payload;

    public IReadOnlyList<ReadOnlyMemory<byte>> Buffers { get; } = buffers;
}
