using System.Numerics;

namespace PortLeak.Conversion.Converters;

internal sealed class ComplexConverter : Converter<Complex>
{
    private readonly FloatConverter<double> _part = new();

    public override void Write(ValueWriter writer, Complex value) => writer.Complex(value);

    public override Complex Read(ref ValueReader reader, in Cell cell)
    {
        if (cell.Kind is ValueKind.Float or ValueKind.Integer)
            return _part.Read(ref reader, cell);
        if (cell.Kind != ValueKind.Complex)
            throw ConversionErrors.Mismatch(cell.Kind, typeof(Complex));
        var parts = reader.Items(cell);
        return new Complex(_part.Read(ref reader, parts[0]), _part.Read(ref reader, parts[1]));
    }
}
