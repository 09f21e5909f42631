using System.Buffers;

namespace PortLeak.Conversion;

/// <summary>Growing arrays of a pool: large messages do not each leave large arrays to the collector.</summary>
internal static class Pooled
{
    private const int SmallestLength = 64;

    public static void Grow<T>(ref T[] array, int used, int extra)
    {
        var doubled = (int)Math.Min(used * 2L, Array.MaxLength);
        var length = Math.Max(Math.Max(checked(used + extra), SmallestLength), doubled);
        var larger = ArrayPool<T>.Shared.Rent(length);
        array.AsSpan(0, used).CopyTo(larger);
        Return(array);
        array = larger;
    }

    /// <summary>Gives the array back when it is larger than a small message needs.</summary>
    public static void Trim<T>(ref T[] array, int retained)
    {
        if (array.Length <= retained)
            return;
        Return(array);
        array = [];
    }

    private static void Return<T>(T[] array)
    {
        if (array.Length > 0)
            ArrayPool<T>.Shared.Return(array);
    }
}
