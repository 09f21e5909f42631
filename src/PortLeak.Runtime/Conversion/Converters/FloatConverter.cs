using System.Globalization;
using System.Numerics;

namespace PortLeak.Conversion.Converters;

/// <summary>Every floating-point type. An integer or decimal becomes the nearest value, as in C#.</summary>
internal sealed class FloatConverter<T> : Converter<T>
    where T : struct, IBinaryFloatingPointIeee754<T>
{
    public override void Write(ValueWriter writer, T value) => writer.Float(double.CreateTruncating(value));

    public override T Read(ref ValueReader reader, in Cell cell) => cell.Kind switch
    {
        ValueKind.Float => Narrow(cell.Float),
        ValueKind.Integer => Narrow(cell.Integer),
        ValueKind.BigInteger => FromBigInteger(reader.BigInteger(cell)),
        ValueKind.Decimal => Narrow(FromDigits(reader.Text(reader.Items(cell)[0]))),
        ValueKind.Rational => Narrow(FromRational(ref reader, reader.Items(cell))),
        _ => throw ConversionErrors.Mismatch(cell.Kind, typeof(T)),
    };

    private static T Narrow(double value)
    {
        var narrow = T.CreateTruncating(value);
        return double.IsFinite(value) && !T.IsFinite(narrow)
            ? throw ConversionErrors.DoesNotFit(value, typeof(T))
            : narrow;
    }

    private static T FromBigInteger(BigInteger value)
    {
        var wide = Nearest(value);
        return double.IsFinite(wide) ? Narrow(wide) : throw ConversionErrors.DoesNotFit(value, typeof(T));
    }

    // The conversion of BigInteger itself cuts off. Of the highest bits the last one stands for all those below it, so
    // that rounding sees whether they are exactly half.
    private static double Nearest(BigInteger value)
    {
        var magnitude = BigInteger.Abs(value);
        var dropped = (int)long.Max(0, magnitude.GetBitLength() - 64);
        var highest = (ulong)(magnitude >> dropped);
        if (dropped > 0 && !(magnitude & (BigInteger.One << dropped) - 1).IsZero)
            highest |= 1;
        var rounded = Math.ScaleB((double)highest, dropped);
        return value.Sign < 0 ? -rounded : rounded;
    }

    private static double FromRational(ref ValueReader reader, ReadOnlySpan<Cell> parts)
    {
        var denominator = reader.BigInteger(parts[1]);
        if (denominator.Sign <= 0)
            throw new PortConversionException("A rational number has no positive denominator.");
        var numerator = reader.BigInteger(parts[0]);
        // 64 bits more than a float keeps, so that cutting off the rest does not move the result.
        var shift = (int)long.Max(0, 128 + denominator.GetBitLength() - numerator.GetBitLength());
        return Math.ScaleB(Nearest((numerator << shift) / denominator), -shift);
    }

    private static double FromDigits(string digits) =>
        double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new PortConversionException($"The decimal {digits} has no counterpart as a float.");
}
