using System.Numerics;

namespace PortLeak.Conversion.Converters;

/// <summary><c>decimal</c>: a decimal of the same digits. One that does not fit exactly is an error.</summary>
internal sealed class DecimalConverter : Converter<decimal>
{
    public override void Write(ValueWriter writer, decimal value) => writer.Decimal(value);

    public override decimal Read(ref ValueReader reader, in Cell cell) => cell.Kind switch
    {
        ValueKind.Decimal => FromDigits(reader.Text(reader.Items(cell)[0])),
        ValueKind.Integer => cell.Integer,
        ValueKind.BigInteger => FromInteger(reader.BigInteger(cell)),
        _ => throw ConversionErrors.Mismatch(cell.Kind, typeof(decimal)),
    };

    private static decimal FromDigits(string digits) =>
        DecimalDigits.TryParse(digits, out var value)
            ? value
            : throw ConversionErrors.DoesNotFit(digits, typeof(decimal));

    private static decimal FromInteger(BigInteger value) =>
        value >= (BigInteger)decimal.MinValue && value <= (BigInteger)decimal.MaxValue
            ? (decimal)value
            : throw ConversionErrors.DoesNotFit(value, typeof(decimal));
}
