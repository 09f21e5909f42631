using System.Text;

namespace PortLeak.Wire;

/// <summary>
/// Names and values, each a text that ends with NUL: the payload of the frames that come before any codec is agreed on. A
/// name may occur more than once.
/// </summary>
internal static class FieldText
{
    public static void Write(PayloadBuffer payload, IEnumerable<(string Name, string Value)> fields)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in fields)
            text.Append(name).Append('\0').Append(value).Append('\0');
        var count = Encoding.UTF8.GetBytes(text.ToString(), payload.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length)));
        payload.Advance(count);
    }

    /// <exception cref="PortProtocolException">The payload is not of this form.</exception>
    public static ILookup<string, string> Read(ReadOnlySpan<byte> payload)
    {
        var texts = Encoding.UTF8.GetString(payload).Split('\0');
        if (texts.Length % 2 != 1 || texts[^1].Length > 0)
            throw new PortProtocolException("The interpreter introduced itself with something that is no list of fields.");
        return texts[..^1].Chunk(2).ToLookup(pair => pair[0], pair => pair[1]);
    }
}
