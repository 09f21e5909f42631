namespace PortLeak.Conversion.Converters;

/// <summary><see cref="PortObject"/>: the number under which the interpreter keeps the value.</summary>
internal sealed class PortObjectConverter : Converter<PortObject?>
{
    public override void Write(ValueWriter writer, PortObject? value)
    {
        if (value is null)
        {
            writer.Null();
            return;
        }

        if (IExports.Current is not { } exports)
            throw ConversionErrors.NoCounterpart(typeof(PortObject), "it can only be given to its port.");
        writer.BeginRegistered("portleak.object");
        writer.Integer(exports.NumberOf(value));
        writer.EndRegistered();
    }

    public override PortObject? Read(ref ValueReader reader, in Cell cell) => cell.Kind == ValueKind.Null
        ? null
        : throw new PortConversionException("A PortObject is the whole result of a call, not a part of one.");
}
