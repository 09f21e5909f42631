using System.Text;

namespace PortLeak.Sessions;

/// <summary>Makes lines of the bytes of a stream. A line that grows too long is given out in pieces.</summary>
internal sealed class LineSplitter(Action<string> line)
{
    private const int Longest = 64 * 1024;

    private readonly MemoryStream _partial = new();

    public void Feed(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var end = bytes.IndexOf((byte)'\n');
            var room = Longest - (int)_partial.Length;
            if (end >= 0 && end <= room)
            {
                _partial.Write(bytes[..end]);
                Emit();
                bytes = bytes[(end + 1)..];
                continue;
            }

            var count = Math.Min(bytes.Length, room);
            _partial.Write(bytes[..count]);
            bytes = bytes[count..];
            if (_partial.Length == Longest)
                Emit();
        }
    }

    /// <summary>Gives out what has no line end yet.</summary>
    public void Complete()
    {
        if (_partial.Length > 0)
            Emit();
    }

    private void Emit()
    {
        var bytes = _partial.GetBuffer().AsSpan(0, (int)_partial.Length);
        if (bytes is [.., (byte)'\r'])
            bytes = bytes[..^1];
        _partial.SetLength(0);
        line(Encoding.UTF8.GetString(bytes));
    }
}
