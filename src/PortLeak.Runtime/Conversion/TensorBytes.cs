using System.Buffers;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PortLeak.Conversion;

/// <summary>The elements of a dense tensor as bytes, without a copy.</summary>
internal sealed class TensorBytes<T>(Tensor<T> tensor) : MemoryManager<byte>
{
    public override Span<byte> GetSpan() => tensor.IsEmpty
        ? []
        : MemoryMarshal.CreateSpan(
            ref Unsafe.As<T, byte>(ref tensor.GetPinnableReference()),
            checked((int)tensor.FlattenedLength * Unsafe.SizeOf<T>()));

    public override MemoryHandle Pin(int elementIndex = 0) => tensor.GetPinnedHandle();

    // The handle that Pin returns unpins by itself.
    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
