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
    private readonly ConverterSlot<PortObject?> _object = new(registry);
    private readonly FloatConverter<double> _float = new();
    private readonly DecimalConverter _decimal = new();
    private readonly ComplexConverter _complex = new();
    private readonly DateTimeConverter _dateTime = new();
    private readonly DateTimeOffsetConverter _zoned = new();
    private readonly DateOnlyConverter _date = new();
    private readonly TimeOnlyConverter _time = new();
    private readonly TimeSpanConverter _duration = new();
    private readonly GuidConverter _guid = new();

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
        ValueKind.Enumeration => FromEnumMember(ref reader, cell),
        ValueKind.Decimal => _decimal.Read(ref reader, cell),
        ValueKind.Rational => _float.Read(ref reader, cell),
        ValueKind.Complex => _complex.Read(ref reader, cell),
        ValueKind.DateTime => _dateTime.Read(ref reader, cell),
        ValueKind.ZonedDateTime => _zoned.Read(ref reader, cell),
        ValueKind.Date => _date.Read(ref reader, cell),
        ValueKind.Time => _time.Read(ref reader, cell),
        ValueKind.Duration => _duration.Read(ref reader, cell),
        ValueKind.Guid => _guid.Read(ref reader, cell),
        ValueKind.Array => FromArray(ref reader, cell),
        ValueKind.Object => _object.Converter.Read(ref reader, cell),
        ValueKind.Registered => FromRegistered(ref reader, cell),
        _ => throw ConversionErrors.Mismatch(cell.Kind, typeof(object)),
    };

    private object? FromEnumMember(ref ValueReader reader, in Cell cell)
    {
        var member = reader.Items(cell);
        return member[2].Boolean ? Read(ref reader, member[1]) : reader.Text(member[0]);
    }

    private object? FromArray(ref ValueReader reader, in Cell cell)
    {
        var element = ArrayLengths.Element(ref reader, cell).Type;
        var rank = ArrayLengths.Read(ref reader, cell).Length;
        var array = rank == 1 ? element.MakeArrayType() : element.MakeArrayType(rank);
        return registry.Get(array).ReadObject(ref reader, cell);
    }

    private object? FromRegistered(ref ValueReader reader, in Cell cell)
    {
        var name = reader.Text(reader.Items(cell)[0]);
        return registry.Registered(name) is { } converter
            ? converter.ReadObject(ref reader, cell)
            : throw new PortConversionException(
                $"No converter is registered as \"{name}\"; add one of this name to PortOptions.Converters.");
    }
}
