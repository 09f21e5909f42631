using System.Numerics;

namespace PortLeak.Conversion.Converters;

internal sealed class BigIntegerConverter : Converter<BigInteger>
{
    public override void Write(ValueWriter writer, BigInteger value) => writer.Integer(value);

    public override BigInteger Read(ref ValueReader reader, in Cell cell) =>
        cell.Kind is ValueKind.Integer or ValueKind.BigInteger
            ? reader.BigInteger(cell)
            : throw ConversionErrors.Mismatch(cell.Kind, typeof(BigInteger));
}
