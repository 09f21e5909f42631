using System.Text;

namespace PortLeak.Sessions;

/// <summary>The end of a stream, for messages about how it came to an end.</summary>
internal sealed class Tail
{
    private const int Kept = 16 * 1024;

    private readonly List<byte> _bytes = [];

    public void Feed(ReadOnlySpan<byte> bytes)
    {
        _bytes.AddRange(bytes.Length > Kept ? bytes[^Kept..] : bytes);
        // Rarely, so that each byte is moved at most once.
        if (_bytes.Count > 2 * Kept)
            _bytes.RemoveRange(0, _bytes.Count - Kept);
    }

    public override string ToString()
    {
        var bytes = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_bytes);
        return Encoding.UTF8.GetString(bytes.Length > Kept ? bytes[^Kept..] : bytes);
    }
}
