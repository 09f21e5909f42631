using PortLeak.Runtime.Tests.Conversion;

namespace PortLeak.Runtime.Tests.Pickle;

/// <summary>What CPython wrote.</summary>
internal static class PickleVectors
{
    public static IReadOnlyList<Vector> All { get; } = Vector.Load("pickle.txt");
}
