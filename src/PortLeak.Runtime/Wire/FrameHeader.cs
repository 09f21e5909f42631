using System.Buffers.Binary;

namespace PortLeak.Wire;

/// <summary>The 16 bytes before every payload, little-endian.</summary>
/// <param name="Length">Bytes of payload.</param>
/// <param name="Kind">What the frame is for.</param>
/// <param name="Flags">What it says about itself.</param>
/// <param name="BufferCount">How many bulk buffers follow the payload. Their lengths, 8 bytes each, stand before it.</param>
/// <param name="Call">The call that it belongs to; 0 if to none.</param>
internal readonly record struct FrameHeader(
    uint Length, FrameKind Kind, FrameFlags Flags, ushort BufferCount, ulong Call)
{
    public const int Size = 16;

    public static FrameHeader Read(ReadOnlySpan<byte> source) => new(
        BinaryPrimitives.ReadUInt32LittleEndian(source),
        (FrameKind)source[4],
        (FrameFlags)source[5],
        BinaryPrimitives.ReadUInt16LittleEndian(source[6..]),
        BinaryPrimitives.ReadUInt64LittleEndian(source[8..]));

    public void Write(Span<byte> target)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(target, Length);
        target[4] = (byte)Kind;
        target[5] = (byte)Flags;
        BinaryPrimitives.WriteUInt16LittleEndian(target[6..], BufferCount);
        BinaryPrimitives.WriteUInt64LittleEndian(target[8..], Call);
    }
}
