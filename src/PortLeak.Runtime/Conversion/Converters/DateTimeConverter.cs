namespace PortLeak.Conversion.Converters;

/// <summary>
/// <c>DateTime</c>: without a zone where its kind is unspecified, otherwise with one. A value with a zone comes back as
/// UTC.
/// </summary>
internal sealed class DateTimeConverter : Converter<DateTime>
{
    private readonly DateTimeOffsetConverter _zoned = new();

    public override void Write(ValueWriter writer, DateTime value) => writer.DateTime(value.Ticks, value.Kind switch
    {
        DateTimeKind.Unspecified => null,
        DateTimeKind.Utc => 0,
        _ => (int)TimeZoneInfo.Local.GetUtcOffset(value).TotalMinutes,
    });

    public override DateTime Read(ref ValueReader reader, in Cell cell)
    {
        if (cell.Kind == ValueKind.ZonedDateTime)
            return _zoned.Read(ref reader, cell).UtcDateTime;
        if (cell.Kind != ValueKind.DateTime)
            throw ConversionErrors.Mismatch(cell.Kind, typeof(DateTime));
        var ticks = reader.Items(cell)[0].Integer;
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks
            ? new DateTime(ticks)
            : throw new PortConversionException("A date is outside the years 1 to 9999.");
    }
}
