using System.Buffers;

namespace PortLeak.Conversion;

/// <summary>
/// One interpreter's native serialization, written and read in managed code. An instance is immutable and serves all
/// threads.
/// </summary>
internal interface IPayloadCodec
{
    /// <summary>Appends <paramref name="value"/> to <paramref name="payload"/>.</summary>
    /// <param name="value">The value; a static type of <see cref="object"/> is written by its runtime type.</param>
    /// <param name="payload">Receives the serialized value. What was appended before a failure is to be
    /// discarded.</param>
    /// <param name="buffers">Receives bulk data that follows the frame untouched. It aliases the value's own memory:
    /// sent before the value may change.</param>
    /// <exception cref="PortConversionException">The value, or one inside it, has no counterpart.</exception>
    void Write<T>(T value, IBufferWriter<byte> payload, IList<ReadOnlyMemory<byte>> buffers);

    /// <summary>Reads the one value that <paramref name="payload"/> holds.</summary>
    /// <typeparam name="T">The type asked for; <see cref="object"/> gives the natural .NET type.</typeparam>
    /// <param name="payload">A whole payload; not referenced after the return.</param>
    /// <param name="buffers">The buffers that followed the frame. The value may keep them: they are not reused.</param>
    /// <exception cref="PortConversionException">The payload is malformed, beyond a limit, names a constructor outside
    /// the closed set, or holds what <typeparamref name="T"/> cannot represent.</exception>
    T Read<T>(ReadOnlySpan<byte> payload, IReadOnlyList<ReadOnlyMemory<byte>> buffers);

    /// <summary>Lets go of what the interpreter keeps for a value that nobody wants to read.</summary>
    /// <param name="payload">A whole payload; not referenced after the return.</param>
    /// <param name="buffers">The buffers that followed the frame.</param>
    /// <exception cref="PortConversionException">The payload is malformed, beyond a limit, or names a constructor outside
    /// the closed set.</exception>
    void Discard(ReadOnlySpan<byte> payload, IReadOnlyList<ReadOnlyMemory<byte>> buffers);

    /// <summary>Which parts of a value are to stay in the interpreter, in a form to be sent; null if it is none.</summary>
    object? KeptPartsOf<T>();
}
