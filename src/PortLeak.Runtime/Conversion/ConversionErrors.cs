using System.Numerics;

namespace PortLeak.Conversion;

/// <summary>The texts of conversion errors: what was sent, what was asked for, what to do.</summary>
internal static class ConversionErrors
{
    public static PortConversionException Mismatch(ValueKind sent, Type asked) =>
        sent == ValueKind.Null
            ? new($"{Name(sent)} cannot become {TypeName.Of(asked)}; ask for {TypeName.Of(asked)}? where it may occur.")
            : new($"{Name(sent)} cannot become {TypeName.Of(asked)}; ask for {Counterpart(sent)}, or for object.");

    public static PortConversionException DoesNotFit(object value, Type asked) =>
        new($"{Shortened(value)} does not fit {TypeName.Of(asked)}.");

    public static PortConversionException TooDeep(int depth) =>
        new($"The value nests deeper than {depth} levels; send it flattened.");

    public static PortConversionException TooLarge(long limit) =>
        new($"The value takes more than {limit} bytes; raise PortOptions.MaxMessageBytes, or send it in parts.");

    public static PortConversionException IncompleteCycle(Type asked) =>
        new($"A cycle leads through {TypeName.Of(asked)}, which can only be built from complete parts; " +
            "give it settable properties and a constructor without parameters.");

    public static PortConversionException NoCounterpart(Type type, string advice) =>
        new($"{TypeName.Of(type)} has no counterpart in the interpreter; {advice}");

    public static PortConversionException NotKept(ValueKind sent) =>
        new($"{Name(sent)} cannot become PortObject; send it with portleak.keep (PortLeak.keep), so that it stays there.");

    public static PortConversionException OneWay(Type type, string advice) =>
        new($"{TypeName.Of(type)} is for arguments, not for results; {advice}");

    private static string Name(ValueKind kind) => kind switch
    {
        ValueKind.Null => "null (None, nil)",
        ValueKind.Boolean => "A boolean",
        ValueKind.Integer or ValueKind.BigInteger => "An integer",
        ValueKind.Float => "A float",
        ValueKind.Text => "A string",
        ValueKind.Bytes => "A byte string",
        ValueKind.List => "A list",
        ValueKind.Tuple => "A tuple",
        ValueKind.Dictionary => "A dictionary",
        ValueKind.Set => "A set",
        ValueKind.Record => "A record",
        ValueKind.Enumeration => "An enum member",
        ValueKind.Decimal => "A decimal",
        ValueKind.Rational => "A rational number",
        ValueKind.Complex => "A complex number",
        ValueKind.DateTime => "A date and time without zone",
        ValueKind.ZonedDateTime => "A date and time with zone",
        ValueKind.Date => "A date",
        ValueKind.Time => "A time of day",
        ValueKind.Duration => "A duration",
        ValueKind.Guid => "A UUID",
        ValueKind.Array => "An array",
        ValueKind.Object => "A value that stays in the interpreter",
        ValueKind.Registered => "A registered type's value",
        _ => "A bare constructor",
    };

    private static string Counterpart(ValueKind kind) => kind switch
    {
        ValueKind.Boolean => "bool",
        ValueKind.Integer => "long",
        ValueKind.BigInteger => "BigInteger",
        ValueKind.Float => "double",
        ValueKind.Text => "string",
        ValueKind.Bytes => "byte[]",
        ValueKind.List => "List<T>",
        ValueKind.Tuple => "a tuple",
        ValueKind.Dictionary => "Dictionary<TKey, TValue>",
        ValueKind.Set => "HashSet<T>",
        ValueKind.Record => "a record with its fields",
        ValueKind.Enumeration => "an enum",
        ValueKind.Decimal => "decimal",
        ValueKind.Rational => "double",
        ValueKind.Complex => "Complex",
        ValueKind.DateTime => "DateTime",
        ValueKind.ZonedDateTime => "DateTimeOffset",
        ValueKind.Date => "DateOnly",
        ValueKind.Time => "TimeOnly",
        ValueKind.Duration => "TimeSpan",
        ValueKind.Guid => "Guid",
        ValueKind.Array => "an array",
        ValueKind.Object => "PortObject",
        _ => "its counterpart",
    };

    private static string Shortened(object value)
    {
        if (value is BigInteger big && big.GetBitLength() > 256)
            return $"An integer of {big.GetBitLength()} bits";
        var text = Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";
        return text.Length <= 40 ? text : text[..40] + "…";
    }
}
