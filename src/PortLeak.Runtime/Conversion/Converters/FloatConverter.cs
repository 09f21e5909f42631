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
        _ => throw ConversionErrors.Mismatch(cell.Kind, typeof(T)),
    };

    private static T Narrow(double value)
    {
        T narrow = T.CreateTruncating(value);
        return double.IsFinite(value) && !T.IsFinite(narrow)
            ? throw ConversionErrors.DoesNotFit(value, typeof(T))
            : narrow;
    }

    private static T FromBigInteger(BigInteger value)
    {
        double wide = (double)value;
        return double.IsFinite(wide) ? Narrow(wide) : throw ConversionErrors.DoesNotFit(value, typeof(T));
    }

    private static double FromDigits(string digits) =>
        double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            ? value
            : throw new PortConversionException($"The decimal {digits} has no counterpart as a float.");
}
