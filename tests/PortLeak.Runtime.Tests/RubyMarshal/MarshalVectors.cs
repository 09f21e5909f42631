using PortLeak.Runtime.Tests.Conversion;

namespace PortLeak.Runtime.Tests.RubyMarshal;

/// <summary>What Ruby wrote.</summary>
internal static class MarshalVectors
{
    public static IReadOnlyList<Vector> All { get; } = Vector.Load("marshal.txt");
}
