namespace PortLeak.Conversion.Converters;

internal sealed class DateOnlyConverter : Converter<DateOnly>
{
    public override void Write(ValueWriter writer, DateOnly value) => writer.Date(value);

    public override DateOnly Read(ref ValueReader reader, in Cell cell)
    {
        if (cell.Kind != ValueKind.Date)
            throw ConversionErrors.Mismatch(cell.Kind, typeof(DateOnly));
        var day = reader.Items(cell)[0].Integer;
        return day >= 0 && day <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)day)
            : throw new PortConversionException("A date is outside the years 1 to 9999.");
    }
}
