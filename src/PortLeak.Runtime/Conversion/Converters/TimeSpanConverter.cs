namespace PortLeak.Conversion.Converters;

/// <summary><c>TimeSpan</c>: a duration, or its seconds.</summary>
internal sealed class TimeSpanConverter : Converter<TimeSpan>
{
    public override void Write(ValueWriter writer, TimeSpan value) => writer.Duration(value);

    public override TimeSpan Read(ref ValueReader reader, in Cell cell)
    {
        if (cell.Kind != ValueKind.Duration)
            return new TimeSpan(Seconds.ReadTicks(cell, typeof(TimeSpan)));
        var ticks = reader.Items(cell)[0];
        return ticks.Kind == ValueKind.Integer
            ? new TimeSpan(ticks.Integer)
            : throw ConversionErrors.DoesNotFit("A duration of more than 29,000 years", typeof(TimeSpan));
    }
}
