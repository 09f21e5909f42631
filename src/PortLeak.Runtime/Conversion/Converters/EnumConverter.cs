using System.Collections.Frozen;
using System.Reflection;

namespace PortLeak.Conversion.Converters;

/// <summary>
/// An enum: out as the member's name, or as the number where no member has it; back by name whatever its case and
/// underscores, or by number.
/// </summary>
internal sealed class EnumConverter<T> : Converter<T>
    where T : struct, Enum
{
    private static readonly bool IsFlags = typeof(T).IsDefined(typeof(FlagsAttribute));
    private static readonly long AllFlags = Enum.GetValues<T>().Aggregate(0L, (all, one) => all | ToInteger(one));

    private static readonly FrozenDictionary<T, string> Names =
        Enum.GetValues<T>().Distinct().ToFrozenDictionary(value => value, value => Enum.GetName(value)!);

    private static readonly FrozenDictionary<string, T> Values = Enum.GetNames<T>()
        .GroupBy(BareName.Of)
        .ToFrozenDictionary(group => group.Key, group => Enum.Parse<T>(group.First()));

    public override void Write(ValueWriter writer, T value)
    {
        if (Names.TryGetValue(value, out var name))
            writer.Text(name);
        else
            writer.Integer(ToInteger(value));
    }

    public override T Read(ref ValueReader reader, in Cell cell) => cell.Kind switch
    {
        ValueKind.Text => FromName(reader.Text(cell)),
        ValueKind.Integer => FromInteger(cell.Integer),
        ValueKind.Enumeration => FromMember(ref reader, reader.Items(cell)),
        _ => throw ConversionErrors.Mismatch(cell.Kind, typeof(T)),
    };

    private static T FromMember(ref ValueReader reader, ReadOnlySpan<Cell> member)
    {
        var name = reader.Text(member[0]);
        if (Values.TryGetValue(BareName.Of(name), out var value))
            return value;
        return member[1].Kind switch
        {
            ValueKind.Integer => FromInteger(member[1].Integer),
            ValueKind.Text => FromName(reader.Text(member[1])),
            _ => throw ConversionErrors.DoesNotFit(name, typeof(T)),
        };
    }

    private static T FromName(string name) =>
        Values.TryGetValue(BareName.Of(name), out var value) ? value : throw ConversionErrors.DoesNotFit(name, typeof(T));

    private static T FromInteger(long number)
    {
        var value = (T)Enum.ToObject(typeof(T), number);
        var isKnown = Names.ContainsKey(value) || IsFlags && (number & ~AllFlags) == 0;
        return isKnown && ToInteger(value) == number ? value : throw ConversionErrors.DoesNotFit(number, typeof(T));
    }

    // Of an enum over ulong the highest bit becomes the sign; it comes back the same way.
    private static long ToInteger(T value) =>
        Type.GetTypeCode(typeof(T)) == TypeCode.UInt64
            ? unchecked((long)Convert.ToUInt64(value))
            : Convert.ToInt64(value);
}
