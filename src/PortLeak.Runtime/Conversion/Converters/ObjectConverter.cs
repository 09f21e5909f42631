namespace PortLeak.Conversion.Converters;

/// <summary><c>object</c>: written by the runtime type, read as the natural .NET type.</summary>
internal sealed class ObjectConverter(ConverterRegistry registry) : Converter<object?>
{
    private static readonly object True = true;
    private static readonly object False = false;

    private readonly ConverterSlot<List<object?>> _list = new(registry);
    private readonly ConverterSlot<TupleValue> _tuple = new(registry);
    private readonly ConverterSlot<Dictionary<object, object?>> _dictionary = new(registry);
    private readonly ConverterSlot<Dictionary<string, object?>> _record = new(registry);
    private readonly ConverterSlot<HashSet<object?>> _set = new(registry);

    public override void Write(ValueWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.Null();
                break;
            case string text:
                writer.Text(text);
                break;
            case int number:
                writer.Integer(number);
                break;
            case long number:
                writer.Integer(number);
                break;
            case double number:
                writer.Float(number);
                break;
            case bool flag:
                writer.Boolean(flag);
                break;
            default:
                registry.Get(value.GetType()).WriteObject(writer, value);
                break;
        }
    }

    public override object? Read(ref ValueReader reader, in Cell cell) => cell.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => cell.Boolean ? True : False,
        ValueKind.Integer => cell.Integer,
        ValueKind.BigInteger => reader.BigInteger(cell),
        ValueKind.Float => cell.Float,
        ValueKind.Text => reader.Text(cell),
        ValueKind.Bytes => reader.Bytes(cell),
        ValueKind.List => _list.Converter.Read(ref reader, cell),
        ValueKind.Tuple => _tuple.Converter.Read(ref reader, cell),
        ValueKind.Dictionary => _dictionary.Converter.Read(ref reader, cell),
        ValueKind.Set => _set.Converter.Read(ref reader, cell),
        ValueKind.Record => _record.Converter.Read(ref reader, cell),
        _ => throw ConversionErrors.Mismatch(cell.Kind, typeof(object)),
    };
}
