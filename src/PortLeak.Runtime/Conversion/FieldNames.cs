using System.Text;

namespace PortLeak.Conversion;

/// <summary>The names of a record type's fields as they go out; one instance a type.</summary>
internal sealed class FieldNames(IEnumerable<string> names)
{
    private readonly byte[][] _utf8 = [.. names.Select(Encoding.UTF8.GetBytes)];

    public int Count => _utf8.Length;

    public ReadOnlySpan<byte> this[int field] => _utf8[field];
}
