using System.Globalization;
using System.Numerics;

namespace PortLeak.Conversion.Converters;

/// <summary>
/// Parses a decimal without rounding: <see cref="decimal.Parse(string)"/> cuts off what does not fit, and here the
/// digits are money.
/// </summary>
internal static class DecimalDigits
{
    private const int MaxScale = 28;
    private const int MaxDigits = 29;

    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var isNegative = text is ['-', ..];
        if (text is ['-' or '+', ..])
            text = text[1..];
        long exponent = 0;
        var e = text.IndexOfAny('e', 'E');
        if (e >= 0)
        {
            if (!long.TryParse(
                text[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            {
                return false;
            }

            text = text[..e];
        }

        var point = text.IndexOf('.');
        var fraction = point < 0 ? [] : text[(point + 1)..];
        var digits = string.Concat(point < 0 ? text : text[..point], fraction);
        if (digits.Length == 0 || digits.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return false;
        return TryCompose(digits.TrimStart('0'), fraction.Length - exponent, isNegative, out value);
    }

    // The scale is how many of the digits are behind the point; negative for zeros that follow them.
    private static bool TryCompose(string digits, long scale, bool isNegative, out decimal value)
    {
        value = 0;
        var removable = digits.Length - digits.TrimEnd('0').Length;
        if (digits.Length == 0)
            (scale, removable) = (Math.Clamp(scale, 0, MaxScale), 0);
        var excess = Math.Max(scale - MaxScale, digits.Length - MaxDigits);
        if (excess > 0 && excess <= removable)
        {
            digits = digits[..^(int)excess];
            scale -= excess;
        }

        if (scale < 0 && digits.Length - scale <= MaxDigits)
            (digits, scale) = (digits + new string('0', (int)-scale), 0);
        if (scale is < 0 or > MaxScale || digits.Length > MaxDigits)
            return false;
        var unscaled = digits.Length == 0 ? 0 : BigInteger.Parse(digits, CultureInfo.InvariantCulture);
        if (unscaled.GetBitLength() > 96)
            return false;
        UInt128 bits = (UInt128)unscaled;
        value = new decimal((int)(uint)bits, (int)(uint)(bits >> 32), (int)(uint)(bits >> 64), isNegative, (byte)scale);
        return true;
    }
}
