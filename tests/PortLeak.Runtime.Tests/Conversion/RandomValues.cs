using System.Collections;
using System.Numerics;
using CsCheck;
using PortLeak.Conversion.Converters;

namespace PortLeak.Runtime.Tests.Conversion;

/// <summary>Random values of every natural type, nested.</summary>
internal static class RandomValues
{
    private const int Depth = 4;

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char.AlphaNumeric, 0, 12],
        Gen.String[Gen.Char['\0', '\u07ff'], 0, 20],
        // Surrogates alone and in pairs.
        Gen.String[Gen.Char['\ud700', '\ue000'], 0, 6],
        Gen.Const("😀"),
        Gen.String[Gen.Char['a', 'z'], 250, 300]);

    private static readonly Gen<BigInteger> Huge =
        Gen.Byte.Array[9, 300].Select(bytes => new BigInteger(bytes))
            .Where(value => value < long.MinValue || value > long.MaxValue);

    private static readonly Gen<object?> Number = Gen.OneOf(
        Gen.Int[-300, 300].Select(value => (object?)(long)value),
        Gen.Int.Select(value => (object?)(long)value),
        Gen.Long.Select(value => (object?)value),
        Gen.Const((object?)long.MinValue),
        Huge.Select(value => (object?)value),
        Gen.Double.Select(value => (object?)value),
        Gen.OneOf<object?>(-0.0, double.NaN, double.PositiveInfinity, double.Epsilon, double.MaxValue),
        Gen.Decimal.Select(value => (object?)value),
        Gen.Select(Gen.Double, Gen.Double, (re, im) => (object?)new Complex(re, im)));

    // Python keeps microseconds.
    private static readonly Gen<object?> Point = Gen.OneOf(
        Gen.Long[0, DateTime.MaxValue.Ticks / 10].Select(value => (object?)new DateTimeOffset(value * 10, TimeSpan.Zero)),
        Gen.Select(Gen.Long[1_000_000_000_000, DateTime.MaxValue.Ticks / 10 - 1_000_000_000_000], Gen.Int[-840, 840],
            (ticks, offset) => (object?)new DateTimeOffset(ticks * 10, TimeSpan.FromMinutes(offset))),
        Gen.Int[577_736, DateOnly.MaxValue.DayNumber].Select(day => (object?)DateOnly.FromDayNumber(day)));

    private static readonly Gen<object?> Leaf = Gen.OneOf(
        Gen.OneOf<object?>(null, true, false),
        Number,
        Text.Select(value => (object?)value),
        Gen.Byte.Array[0, 300].Select(value => (object?)value),
        Point);

    private static readonly Gen<object?> PythonPoint = Gen.OneOf(
        Gen.Long[0, DateTime.MaxValue.Ticks / 10].Select(value => (object?)new DateTime(value * 10)),
        Gen.Long[0, TimeOnly.MaxValue.Ticks / 10].Select(value => (object?)new TimeOnly(value * 10)),
        Gen.Long[long.MinValue / 10, long.MaxValue / 10].Select(value => (object?)new TimeSpan(value * 10)),
        Gen.Guid.Select(value => (object?)value));

    private static readonly Gen<object> Key = Gen.OneOf(
        Text.Select(value => (object)value),
        Gen.Long.Select(value => (object)value));

    /// <summary>Values that Ruby gives back as they were.</summary>
    public static Gen<object?> Ruby { get; } = Nested(Leaf, hasTuples: false, Depth);

    /// <summary>Values that Python gives back as they were.</summary>
    public static Gen<object?> Python { get; } = Nested(Gen.OneOf(Leaf, Leaf, PythonPoint), hasTuples: true, Depth);

    /// <summary>Whether both are of the same type and hold the same, all the way down.</summary>
    public static bool Same(object? one, object? other)
    {
        if (one is null || other is null || one.GetType() != other.GetType())
            return ReferenceEquals(one, other);
        return (one, other) switch
        {
            (double a, double b) => a.Equals(b) && double.IsNegative(a) == double.IsNegative(b),
            (byte[] a, byte[] b) => a.AsSpan().SequenceEqual(b),
            (DateTimeOffset a, DateTimeOffset b) => a.EqualsExact(b),
            (HashSet<object?> a, HashSet<object?> b) => a.SetEquals(b),
            (IDictionary a, IDictionary b) => SameItems(a.Keys, b.Keys) && SameItems(a.Values, b.Values),
            (IEnumerable a, IEnumerable b) when one is not string => SameItems(a, b),
            _ => one.Equals(other),
        };
    }

    private static bool SameItems(IEnumerable one, IEnumerable other) =>
        one.Cast<object?>().Zip(other.Cast<object?>(), Same).All(same => same)
        && one.Cast<object?>().Count() == other.Cast<object?>().Count();

    private static Gen<object?> Nested(Gen<object?> leaf, bool hasTuples, int depth)
    {
        if (depth == 0)
            return leaf;
        var inner = Nested(leaf, hasTuples, depth - 1);
        var list = inner.List[0, 5].Select(items => (object?)items);
        return Gen.OneOf(
            leaf,
            list,
            hasTuples ? inner.Array[0, 5].Select(items => (object?)new TupleValue(items)) : list,
            Gen.Dictionary(Key, inner)[0, 5].Select(items => (object?)items),
            Key.HashSet[0, 5].Select(items => (object?)new HashSet<object?>(items)));
    }
}
