namespace PortLeak.Conversion.Converters;

/// <summary><c>DateTimeOffset</c>: a date and time with its offset from UTC.</summary>
internal sealed class DateTimeOffsetConverter : Converter<DateTimeOffset>
{
    private static readonly TimeSpan LargestOffset = TimeSpan.FromHours(14);

    public override void Write(ValueWriter writer, DateTimeOffset value) =>
        writer.DateTime(value.Ticks, value.TotalOffsetMinutes);

    public override DateTimeOffset Read(ref ValueReader reader, in Cell cell)
    {
        if (cell.Kind != ValueKind.ZonedDateTime)
            throw ConversionErrors.Mismatch(cell.Kind, typeof(DateTimeOffset));
        var parts = reader.Items(cell);
        return Compose(parts[0].Integer, parts[1].Integer);
    }

    // .NET keeps offsets in whole minutes; local mean times of the past have seconds. The instant is what must not
    // move.
    private static DateTimeOffset Compose(long localTicks, long seconds)
    {
        var minutes = (long)Math.Round(seconds / 60.0);
        if (Math.Abs(minutes) > LargestOffset.TotalMinutes)
            throw new PortConversionException($"An offset from UTC of {minutes} minutes does not fit DateTimeOffset.");
        var utc = (Int128)localTicks - (Int128)seconds * TimeSpan.TicksPerSecond;
        var local = utc + minutes * TimeSpan.TicksPerMinute;
        if (!IsDate(utc) || !IsDate(local))
            throw new PortConversionException("A date is outside the years 1 to 9999.");
        return new DateTimeOffset((long)local, TimeSpan.FromMinutes(minutes));
    }

    private static bool IsDate(Int128 ticks) => ticks >= 0 && ticks <= DateTime.MaxValue.Ticks;
}
