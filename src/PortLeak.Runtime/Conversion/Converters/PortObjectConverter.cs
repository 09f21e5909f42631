namespace PortLeak.Conversion.Converters;

/// <summary><see cref="PortObject"/>: the number under which the interpreter keeps the value.</summary>
internal sealed class PortObjectConverter : Converter<PortObject?>
{
    public override ValueParts Parts => ValueParts.Kept;

    public override void Write(ValueWriter writer, PortObject? value)
    {
        if (value is null)
        {
            writer.Null();
            return;
        }

        if (IExchange.Current is not { } exchange)
            throw ConversionErrors.NoCounterpart(typeof(PortObject), "it can only be given to its port.");
        writer.BeginRegistered("portleak.object");
        writer.Integer(exchange.NumberOf(value));
        writer.EndRegistered();
    }

    public override PortObject? Read(ref ValueReader reader, in Cell cell)
    {
        if (cell.Kind == ValueKind.Null)
            return null;
        if (cell.Kind != ValueKind.Object || IExchange.Current is not { } exchange)
            throw ConversionErrors.NotKept(cell.Kind);
        if (reader.TryGetShared(cell, this, out var known))
            return (PortObject?)known;
        var parts = reader.Items(cell);
        var taken = exchange.Take(parts[0].Integer, reader.Text(parts[1]));
        reader.TakeKept(cell);
        reader.Share(cell, this, taken);
        return taken;
    }
}
