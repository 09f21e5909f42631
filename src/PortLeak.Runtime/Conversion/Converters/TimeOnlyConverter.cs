namespace PortLeak.Conversion.Converters;

/// <summary><c>TimeOnly</c>: a time of day, or the seconds since midnight.</summary>
internal sealed class TimeOnlyConverter : Converter<TimeOnly>
{
    public override void Write(ValueWriter writer, TimeOnly value) => writer.Time(value);

    public override TimeOnly Read(ref ValueReader reader, in Cell cell)
    {
        var ticks = cell.Kind == ValueKind.Time
            ? reader.Items(cell)[0].Integer
            : Seconds.ReadTicks(cell, typeof(TimeOnly));
        return ticks >= 0 && ticks <= TimeOnly.MaxValue.Ticks
            ? new TimeOnly(ticks)
            : throw new PortConversionException("A time of day is outside a day.");
    }
}
