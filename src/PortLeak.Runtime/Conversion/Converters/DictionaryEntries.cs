using System.Globalization;

namespace PortLeak.Conversion.Converters;

/// <summary>The keys and values of a dictionary, one at a time.</summary>
internal sealed class DictionaryEntries<TKey, TValue>(ConverterRegistry registry)
{
    private readonly ConverterSlot<TKey> _key = new(registry);
    private readonly ConverterSlot<TValue> _value = new(registry);

    public void Write(ValueWriter writer, TKey key, TValue value)
    {
        _key.Converter.Write(writer, key);
        try
        {
            _value.Converter.Write(writer, value);
        }
        catch (PortConversionException error) when (error.Within(Segment(key)))
        {
        }
    }

    public TKey ReadAnyKey(ref ValueReader reader, in Cell cell) => _key.Converter.Read(ref reader, cell);

    public TKey ReadKey(ref ValueReader reader, in Cell cell, Type asked) =>
        _key.Converter.Read(ref reader, cell) ?? throw new PortConversionException(
            $"A dictionary with the key null (None, nil) cannot become {TypeName.Of(asked)}; "
            + "ask for List<KeyValuePair<object?, object?>>.");

    public TValue ReadValue(ref ValueReader reader, TKey key, in Cell cell)
    {
        try
        {
            return _value.Converter.Read(ref reader, cell);
        }
        catch (PortConversionException error) when (error.Within(Segment(key)))
        {
            throw;
        }
    }

    public static PortConversionException Repeated(TKey key) =>
        new($"The key {Segment(key)} occurs twice; two different keys of the interpreter's are equal in .NET.");

    private static string Segment(TKey key) => key switch
    {
        null => "[null]",
        string text => $"[\"{(text.Length <= 40 ? text : text[..40] + "…")}\"]",
        IConvertible => $"[{Convert.ToString(key, CultureInfo.InvariantCulture)}]",
        _ => $"[{TypeName.Of(key.GetType())}]",
    };
}
