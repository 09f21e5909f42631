using System.Numerics;
using PortLeak.Runtime.Tests.Conversion;

namespace PortLeak.Runtime.Tests.RubyMarshal;

/// <summary>The conversion table, against the Ruby of this machine.</summary>
public sealed class MarshalInterpreterTests
{
    private static readonly DateTime Noon = new(2024, 2, 29, 12, 30, 45, 678);

    // A value, and the Ruby expression that it must equal in value and class.
    private static readonly (object? Value, string Expression)[] Outgoing =
    [
        (null, "nil"),
        (true, "true"),
        (false, "false"),
        (0, "0"),
        (122, "122"),
        (123, "123"),
        (-123, "-123"),
        (-124, "-124"),
        (255, "255"),
        (-256, "-256"),
        (-257, "-257"),
        (65536, "65536"),
        ((1 << 30) - 1, "2**30 - 1"),
        (1 << 30, "2**30"),
        (-(1 << 30), "-2**30"),
        (-(1 << 30) - 1, "-2**30 - 1"),
        (long.MinValue, "-2**63"),
        (long.MaxValue, "2**63 - 1"),
        (ulong.MaxValue, "2**64 - 1"),
        (Int128.MinValue, "-2**127"),
        (UInt128.MaxValue, "2**128 - 1"),
        (BigInteger.Pow(10, 10_000), "10**10000"),
        (-BigInteger.Pow(2, 2040), "-2**2040"),
        (0.1, "0.1"),
        (-0.0, "-0.0"),
        (1e300, "1e300"),
        (double.NaN, "Float::NAN"),
        (double.NegativeInfinity, "-Float::INFINITY"),
        (double.Epsilon, "5e-324"),
        (double.MaxValue, "Float::MAX"),
        (1.5f, "1.5"),
        ((Half)0.5, "0.5"),
        (1.10m, "BigDecimal('1.10')"),
        (decimal.MinValue, "BigDecimal('-79228162514264337593543950335')"),
        (0.0000000000000000000000000001m, "BigDecimal('1E-28')"),
        (new Complex(1, -2.5), "Complex(1.0, -2.5)"),
        ("", "''"),
        ("größe \0 €😀", "\"gr\\u00f6\\u00dfe \\0 \\u20ac\\u{1f600}\""),
        ("\ud800", "\"\\xED\\xA0\\x80\""),
        (new string('ü', 100_000), "\"\\u00fc\" * 100000"),
        ('x', "'x'"),
        (Array.Empty<byte>(), "''.b"),
        (new byte[300], "(\"\\0\" * 300).b"),
        (new byte[100_000], "(\"\\0\" * 100000).b"),
        (new[] { 1, 2, 3 }, "[1, 2, 3]"),
        (new[] { "a", "b" }, "['a', 'b']"),
        (Enumerable.Range(0, 5000), "(0...5000).to_a"),
        (new[] { new[] { 1 }, [] }, "[[1], []]"),
        ((1, "b", 2.0), "[1, 'b', 2.0]"),
        (new Dictionary<int, string?> { [2] = "b", [1] = null }, "{2 => 'b', 1 => nil}"),
        (new Dictionary<(int, int), int> { [(1, 2)] = 3 }, "{[1, 2] => 3}"),
        (new HashSet<int> { 1, 2 }, "Set[1, 2]"),
        (DateTime.SpecifyKind(Noon, DateTimeKind.Utc), "Time.utc(2024, 2, 29, 12, 30, 45, 678000)"),
        (DateTime.SpecifyKind(Noon.AddTicks(1), DateTimeKind.Utc),
            "Time.at(Time.utc(2024, 2, 29, 12, 30, 45).to_i, 678000100, :nsec).utc"),
        (Noon, "Time.local(2024, 2, 29, 12, 30, 45, 678000)"),
        (new DateTimeOffset(Noon, TimeSpan.FromMinutes(-210)), "Time.new(2024, 2, 29, 12, 30, 45.678r, '-03:30')"),
        (new DateTimeOffset(1, 1, 1, 0, 0, 0, TimeSpan.Zero), "Time.utc(1)"),
        (new DateTimeOffset(1800, 6, 1, 0, 0, 0, TimeSpan.Zero), "Time.utc(1800, 6, 1)"),
        (new DateTimeOffset(9999, 12, 31, 0, 0, 0, TimeSpan.Zero), "Time.utc(9999, 12, 31)"),
        (DateOnly.FromDateTime(Noon), "Date.new(2024, 2, 29)"),
        (DateOnly.MinValue, "Date.new(1, 1, 1, Date::GREGORIAN)"),
        (TimeSpan.FromSeconds(-1.5), "-1.5"),
        (new TimeOnly(1, 0), "3600.0"),
        (Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"), "'00112233-4455-6677-8899-aabbccddeeff'"),
        (new Uri("https://example.org/a"), "'https://example.org/a'"),
        (DayOfWeek.Friday, "'Friday'"),
        (new Item("pen", 1.5), "{'name' => 'pen', 'unit_price' => 1.5}"),
        (new[] { new Item("pen", 1.5), new Item("ink", 2.5) },
            "[{'name' => 'pen', 'unit_price' => 1.5}, {'name' => 'ink', 'unit_price' => 2.5}]"),
        (new short[,] { { 1, 2 }, { 3, 4 } }, "[1, 2, 3, 4].pack('s*')"),
    ];

    // A Ruby expression, and the natural .NET value that it must become.
    private static readonly (string Expression, object? Value)[] Incoming =
    [
        ("nil", null),
        ("true", true),
        ("-123", -123L),
        ("-257", -257L),
        ("2**30", 1L << 30),
        ("-2**63", long.MinValue),
        ("-2**62", -(1L << 62)),
        ("2**63", BigInteger.Pow(2, 63)),
        ("-2**2040", -BigInteger.Pow(2, 2040)),
        ("-0.0", -0.0),
        ("0.1", 0.1),
        ("1e300", 1e300),
        ("Float::NAN", double.NaN),
        ("-Float::INFINITY", double.NegativeInfinity),
        ("\"\\u00e9\"", "é"),
        ("'ab'.encode('US-ASCII')", "ab"),
        ("\"\\u00e9\".encode('UTF-16LE')", "é"),
        ("\"\\u{1f600}\".encode('UTF-32BE')", "😀"),
        ("[\"\\u00e9\".encode('ISO-8859-1')] * 2", new List<object?> { "é", "é" }),
        ("[\"\\u00e9\".encode('UTF-16BE'), \"\\u00fc\".encode('UTF-16BE')]", new List<object?> { "é", "ü" }),
        ("'ab'.b", "ab"u8.ToArray()),
        ("(\"a\" * 200000).b", Enumerable.Repeat((byte)'a', 200_000).ToArray()),
        (":name", "name"),
        ("[:\u00e9, :a, :a]", new List<object?> { "é", "a", "a" }),
        ("[1, 'a', nil]", new List<object?> { 1L, "a", null }),
        ("{'a' => 1, b: 2}", new Dictionary<object, object?> { ["a"] = 1L, ["b"] = 2L }),
        ("Hash.new(5).merge(1 => 2)", new Dictionary<object, object?> { [1L] = 2L }),
        ("Hash.new { |h, k| h[k] = [] }.tap { |h| h['a'] << 1 }",
            new Dictionary<object, object?> { ["a"] = new List<object?> { 1L } }),
        ("Set[1, 2]", new HashSet<object?> { 1L, 2L }),
        ("BigDecimal('1.10')", 1.1m),
        ("BigDecimal('-1e-10')", -0.0000000001m),
        ("Complex(1, -2.5)", new Complex(1, -2.5)),
        ("Rational(1, 4)", 0.25),
        ("Rational(1, 3)", 1.0 / 3),
        ("Time.utc(2024, 2, 29, 12, 30, 45, 678000)", new DateTimeOffset(Noon, TimeSpan.Zero)),
        ("Time.new(2024, 2, 29, 12, 30, 45.678r, '-03:00')", new DateTimeOffset(Noon, TimeSpan.FromHours(-3))),
        ("Time.utc(1800, 6, 1)", new DateTimeOffset(1800, 6, 1, 0, 0, 0, TimeSpan.Zero)),
        ("Time.utc(1)", new DateTimeOffset(1, 1, 1, 0, 0, 0, TimeSpan.Zero)),
        ("Time.at(Time.utc(2024).to_i, 1100, :nsec).utc", new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(11)),
        ("Date.new(2024, 2, 29)", new DateOnly(2024, 2, 29)),
        ("DateTime.new(2024, 2, 29, 12, 30, 45.678r, '+3')", new DateTimeOffset(Noon, TimeSpan.FromHours(3))),
        ("Pair = Struct.new(:left, :right); Pair.new(1, 2)",
            new Dictionary<string, object?> { ["left"] = 1L, ["right"] = 2L }),
        ("Struct.new(:left).new(1)", new Dictionary<object, object?> { ["left"] = 1L }),
        ("class Thing; def initialize; @name = 'pen'; end; end; Thing.new",
            new Dictionary<string, object?> { ["name"] = "pen" }),
        ("class Words < Array; end; Words['a']", new List<object?> { "a" }),
        ("class Word < String; end; Word.new('a')", "a"),
        ("/a.b/", "a.b"),
    ];

    [Fact]
    public void WhatIsWritten_ComparesEqualInValueAndClass()
    {
        using var ruby = CodecPeer.Ruby();
        foreach (var (value, expression) in Outgoing)
            Assert.Null(ruby.Ask<(object?, string), object?>("compare", (value, expression)));
        Assert.Equal(new string?[Outgoing.Length], ruby.Ask<(object?, string)[], string?[]>("compare_all", Outgoing));
    }

    [Fact]
    public void WhatIsSent_BecomesTheNaturalType()
    {
        using var ruby = CodecPeer.Ruby();
        foreach (var (expression, expected) in Incoming)
        {
            var actual = ruby.Ask<string, object?>("evaluate", expression);
            Assert.Equal(expected?.GetType(), actual?.GetType());
            Assert.Equal(expected, actual);
        }
    }

    [Fact]
    public void WhatIsSent_BecomesTheTypeAskedFor()
    {
        using var ruby = CodecPeer.Ruby();
        T Evaluate<T>(string expression) => ruby.Ask<string, T>("evaluate", expression);

        Assert.Equal(7, Evaluate<int>("7"));
        Assert.Null(Evaluate<uint?>("nil"));
        Assert.Equal(Int128.MinValue, Evaluate<Int128>("-2**127"));
        Assert.Equal(3.0, Evaluate<double>("3"));
        Assert.Equal(3m, Evaluate<decimal>("3"));
        Assert.Equal([("a", 1), ("b", 2)], Evaluate<List<(string, int)>>("[['a', 1], [:b, 2]]"));
        Assert.Equal(Enumerable.Range(0, 100_000), Evaluate<int[]>("(0...100000).to_a"));
        Assert.Equal([1, 2], Evaluate<SortedSet<int>>("Set[2, 1]"));
        Assert.Equal(1, Evaluate<IReadOnlyDictionary<string, int>>("{a: 1}")["a"]);
        Assert.Equal(new Item("pen", 2), Evaluate<Item>("{unit_price: 2, name: 'pen', more: 1}"));
        Assert.Equal(new Item("pen", 2), Evaluate<Item>("Struct.new(:name, :unit_price).new('pen', 2)"));
        Assert.Equal(DayOfWeek.Friday, Evaluate<DayOfWeek>(":friday"));
        Assert.Equal(TimeSpan.FromSeconds(1.5), Evaluate<TimeSpan>("1.5"));
        Assert.Equal(new TimeOnly(1, 0), Evaluate<TimeOnly>("3600.0"));
        Assert.Equal(Noon, Evaluate<DateTime>("Time.utc(2024, 2, 29, 12, 30, 45, 678000)"));
        Assert.Equal(
            Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"), Evaluate<Guid>("'00112233-4455-6677-8899-aabbccddeeff'"));
    }

    [Fact]
    public void SharedReferencesAndCycles_Survive()
    {
        using var ruby = CodecPeer.Ruby();
        var list = new List<object?> { "text", 1.5, BigInteger.Pow(2, 70), 1.5m, new Complex(1, 2) };
        list.Add(list);
        list.Add(DateTimeOffset.UnixEpoch.AddTicks(1).ToOffset(TimeSpan.FromHours(1)));
        list.Add(DateOnly.MinValue);
        list.Add(new HashSet<int> { 1 });
        var shared = new[] { 1 };
        list.Add(shared);
        list.Add(shared);
        var echoed = ruby.Ask<object, List<object?>>("echo", list);
        Assert.Equal(list.Count, echoed.Count);
        Assert.Equal("text", echoed[0]);
        Assert.Same(echoed, echoed[5]);
        Assert.Equal(list[6], echoed[6]);
        Assert.Same(echoed[^1], echoed[^2]);
        Assert.Equal([1L], (List<object?>)echoed[^1]!);

        var knot = ruby.Ask<string, Knot>(
            "evaluate", "class Knot; attr_accessor :name, :next; end; k = Knot.new; k.name = 'a'; k.next = k; k");
        Assert.Same(knot, knot.Next);
    }

    [Fact]
    public void WhatHasNoCounterpart_FailsWithItsPathAndTheNextValueArrives()
    {
        using var ruby = CodecPeer.Ruby();
        foreach (var (expression, expected) in (ReadOnlySpan<(string, string)>)
            [
                ("[1, {'a' => -> { 1 }}]", "[1][\"a\"]: no _dump_data is defined for class Proc"),
                ("$stdout", "IO"),
                ("Thread.current", "Thread"),
                ("x = []; 200_000.times { x = [x] }; x", "nests too deeply"),
            ])
        {
            var (kind, message) = ruby.Ask<string, (string, string)>("evaluate", expression);
            Assert.Equal("error", kind);
            Assert.Contains(expected, message);
        }
        foreach (var (expression, expected) in (ReadOnlySpan<(string, string)>)
            [
                ("String", "The class or module String is no data"),
                ("'a'.encode('Shift_JIS')", "Shift_JIS"),
                ("class Odd; def _dump(_) = 'x'; end; Odd.new", "Odd, which dumps itself by _dump"),
                ("x = []; 2000.times { x = [x] }; x", "nests deeper than 1000 levels"),
            ])
        {
            var error = Assert.Throws<PortConversionException>(() => ruby.Ask<string, object>("evaluate", expression));
            Assert.Contains(expected, error.Message);
        }
        Assert.Equal(1, ruby.Ask<string, int>("evaluate", "1"));
    }

    private sealed record Item(string Name, double UnitPrice);

    private sealed class Knot
    {
        public string Name { get; set; } = "";

        public Knot? Next { get; set; }
    }
}
