using System.Numerics;

namespace PortLeak.Conversion.Converters;

/// <summary>Every integer type of fixed size: a value that does not fit is an error, never cut off.</summary>
internal sealed class IntegerConverter<T> : Converter<T>
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    public override void Write(ValueWriter writer, T value)
    {
        var narrow = long.CreateTruncating(value);
        if (T.CreateTruncating(narrow) == value && long.IsNegative(narrow) == T.IsNegative(value))
            writer.Integer(narrow);
        else
            writer.Integer(BigInteger.CreateChecked(value));
    }

    public override T Read(ref ValueReader reader, in Cell cell)
    {
        if (cell.Kind != ValueKind.Integer)
            return ReadOther(ref reader, cell);
        var wide = cell.Integer;
        var value = T.CreateTruncating(wide);
        return long.CreateTruncating(value) == wide && T.IsNegative(value) == long.IsNegative(wide)
            ? value
            : throw ConversionErrors.DoesNotFit(wide, typeof(T));
    }

    private static T ReadOther(ref ValueReader reader, in Cell cell)
    {
        if (cell.Kind == ValueKind.Enumeration)
            return new IntegerConverter<T>().Read(ref reader, reader.Items(cell)[1]);
        if (cell.Kind != ValueKind.BigInteger)
            throw ConversionErrors.Mismatch(cell.Kind, typeof(T));
        var big = reader.BigInteger(cell);
        return big >= BigInteger.CreateChecked(T.MinValue) && big <= BigInteger.CreateChecked(T.MaxValue)
            ? T.CreateTruncating(big)
            : throw ConversionErrors.DoesNotFit(big, typeof(T));
    }
}
