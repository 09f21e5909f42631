using System.Runtime.InteropServices;

namespace PortLeak.Lifetime;

/// <summary>The numbers, in the keeper's own table, of the descriptors that it has taken together, ascending: the write end is
/// the last. It is also the message in which they are named.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct KeptEnds
{
    /// <summary>The most that are taken together: two read ends and a write end.</summary>
    public const int Most = 3;

    /// <summary>How many there are; 0 where they could not be taken.</summary>
    public int Count;

    public fixed int Numbers[Most];
}
