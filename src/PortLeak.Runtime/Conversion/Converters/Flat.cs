using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PortLeak.Conversion.Converters;

/// <summary>The elements of an array of any rank in the order of memory, the last dimension first.</summary>
internal static class Flat
{
    public static Span<T> Span<T>(Array array) => MemoryMarshal.CreateSpan(
        ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array)), array.Length);
}
