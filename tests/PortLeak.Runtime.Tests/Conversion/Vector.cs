namespace PortLeak.Runtime.Tests.Conversion;

/// <summary>A payload as an interpreter wrote it; the scripts in <c>Vectors</c> say from what.</summary>
internal sealed record Vector(string Name, byte[] Payload, IReadOnlyList<ReadOnlyMemory<byte>> Buffers)
{
    public static IReadOnlyList<Vector> Load(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vectors", file)).Select(Parse)];

    private static Vector Parse(string line)
    {
        var parts = line.Split('\t');
        return new(parts[0], Convert.FromHexString(parts[1]), [.. parts.Skip(2).Select(Repeat)]);
    }

    private static ReadOnlyMemory<byte> Repeat(string buffer)
    {
        var parts = buffer.Split('*');
        var pattern = Convert.FromHexString(parts[1]);
        return Enumerable.Repeat(pattern, int.Parse(parts[0])).SelectMany(bytes => bytes).ToArray();
    }
}
