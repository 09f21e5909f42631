namespace PortLeak.Conversion.Converters;

/// <summary><c>Uri</c>: its text as it was given.</summary>
internal sealed class UriConverter : Converter<Uri?>
{
    public override void Write(ValueWriter writer, Uri? value)
    {
        if (value is null)
            writer.Null();
        else
            writer.Text(value.OriginalString);
    }

    public override Uri? Read(ref ValueReader reader, in Cell cell)
    {
        if (cell.Kind == ValueKind.Null)
            return null;
        if (cell.Kind != ValueKind.Text)
            throw ConversionErrors.Mismatch(cell.Kind, typeof(Uri));
        var text = reader.Text(cell);
        return Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var value)
            ? value
            : throw ConversionErrors.DoesNotFit(text, typeof(Uri));
    }
}
