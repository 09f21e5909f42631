using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PortLeak.Conversion;

/// <summary>The elements of an array of any rank as bytes, without a copy.</summary>
internal sealed class ArrayBytes(Array array, int elementSize) : MemoryManager<byte>
{
    public override Span<byte> GetSpan() => MemoryMarshal.CreateSpan(
        ref MemoryMarshal.GetArrayDataReference(array), checked(array.Length * elementSize));

    public override unsafe MemoryHandle Pin(int elementIndex = 0)
    {
        var handle = GCHandle.Alloc(array, GCHandleType.Pinned);
        ref var first = ref MemoryMarshal.GetArrayDataReference(array);
        return new MemoryHandle((byte*)Unsafe.AsPointer(ref first) + elementIndex, handle);
    }

    // The handle that Pin returns unpins by itself.
    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
