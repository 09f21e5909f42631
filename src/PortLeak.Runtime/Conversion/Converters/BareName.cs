namespace PortLeak.Conversion.Converters;

/// <summary>Names are one whatever their case and underscores: UnitPrice, unit_price, unitPrice, UNIT_PRICE.</summary>
internal static class BareName
{
    public static string Of(string name)
    {
        var bare = name.Length <= 128 ? stackalloc char[name.Length] : new char[name.Length];
        return new string(bare[..Write(name, bare)]);
    }

    /// <returns>The length of what was written to <paramref name="bare"/>, which has room for all of the
    /// name.</returns>
    public static int Write(ReadOnlySpan<char> name, Span<char> bare)
    {
        var length = 0;
        foreach (var c in name)
        {
            if (c != '_')
                bare[length++] = char.ToLowerInvariant(c);
        }

        return length;
    }
}
