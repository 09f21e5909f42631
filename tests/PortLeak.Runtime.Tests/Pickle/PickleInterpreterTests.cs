using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using PortLeak.Runtime.Tests.Conversion;

namespace PortLeak.Runtime.Tests.Pickle;

/// <summary>The conversion table, against every Python of this machine.</summary>
public sealed class PickleInterpreterTests
{
    public static TheoryData<string> Versions => ["3.8", "3.9", "3.10", "3.11", "3.12", "3.13"];

    private static readonly DateTime Noon = new(2024, 2, 29, 12, 30, 45, 678);

    // A value, and the Python expression that it must equal in value and type.
    private static readonly (object? Value, string Expression)[] Outgoing =
    [
        (null, "None"),
        (true, "True"),
        (false, "False"),
        (0, "0"),
        ((byte)255, "255"),
        ((ushort)256, "256"),
        (65536u, "65536"),
        ((sbyte)-1, "-1"),
        ((short)-32768, "-2**15"),
        (int.MinValue, "-2**31"),
        (long.MinValue, "-2**63"),
        (ulong.MaxValue, "2**64 - 1"),
        ((nint)5, "5"),
        (Int128.MinValue, "-2**127"),
        (UInt128.MaxValue, "2**128 - 1"),
        (BigInteger.Pow(10, 10_000), "10**10000"),
        (-BigInteger.Pow(2, 2040), "-2**2040"),
        (0.1, "0.1"),
        (-0.0, "-0.0"),
        (double.NaN, "math.nan"),
        (double.NegativeInfinity, "-math.inf"),
        (double.Epsilon, "5e-324"),
        (1.5f, "1.5"),
        ((Half)0.5, "0.5"),
        (1.10m, "decimal.Decimal('1.10')"),
        (decimal.MinValue, "decimal.Decimal('-79228162514264337593543950335')"),
        (0.0000000000000000000000000001m, "decimal.Decimal('1E-28')"),
        (new Complex(1, -2.5), "1-2.5j"),
        ("", "''"),
        ("größe \0 €😀", "'gr\\xf6\\xdfe \\0 \\u20ac\\U0001f600'"),
        ("\ud800", "'\\ud800'"),
        ("a\udc00b\ud83d", "'a\\udc00b\\ud83d'"),
        (new string('ü', 100_000), "'\\xfc' * 100000"),
        ('x', "'x'"),
        (Array.Empty<byte>(), "b''"),
        (new byte[300], "bytes(300)"),
        (new byte[100_000], "bytes(100000)"),
        (new ReadOnlyMemory<byte>([1, 2]), "b'\\1\\2'"),
        (new Memory<byte>([1, 2]), "b'\\1\\2'"),
        (new ArraySegment<byte>([1, 2, 3], 1, 1), "b'\\2'"),
        (new[] { 1, 2, 3 }, "[1, 2, 3]"),
        (new List<string> { "a" }, "['a']"),
        (new string?[] { "a", null }, "['a', None]"),
        (Enumerable.Range(0, 5000), "list(range(5000))"),
        (Enumerable.Range(0, 3).Where(i => i != 1), "[0, 2]"),
        (new Queue<int>([1, 2]), "[1, 2]"),
        (ImmutableArray.Create(1, 2), "[1, 2]"),
        (new System.Collections.ArrayList { 1, "a" }, "[1, 'a']"),
        (new int[0][], "[]"),
        (new[] { new[] { 1 }, [] }, "[[1], []]"),
        (ValueTuple.Create(), "()"),
        ((1, "b"), "(1, 'b')"),
        ((1, 2, 3, 4, 5, 6, 7, 8, 9), "(1, 2, 3, 4, 5, 6, 7, 8, 9)"),
        (Tuple.Create(1, 2.0), "(1, 2.0)"),
        (new Dictionary<int, string?> { [2] = "b", [1] = null }, "{2: 'b', 1: None}"),
        (new SortedDictionary<string, int> { ["b"] = 1, ["a"] = 2 }, "{'a': 2, 'b': 1}"),
        (new Dictionary<(int, int), int> { [(1, 2)] = 3 }, "{(1, 2): 3}"),
        (new List<KeyValuePair<object?, int>> { new(null, 1) }, "{None: 1}"),
        (new System.Collections.Hashtable { ["a"] = 1 }, "{'a': 1}"),
        (new HashSet<int> { 1, 2 }, "{1, 2}"),
        (new[] { "a" }.ToFrozenSet(), "{'a'}"),
        (Noon, "datetime.datetime(2024, 2, 29, 12, 30, 45, 678000)"),
        (DateTime.SpecifyKind(Noon, DateTimeKind.Utc),
            "datetime.datetime(2024, 2, 29, 12, 30, 45, 678000, datetime.timezone.utc)"),
        (new DateTimeOffset(Noon, TimeSpan.FromMinutes(-210)),
            "datetime.datetime(2024, 2, 29, 12, 30, 45, 678000, datetime.timezone(-datetime.timedelta(minutes=210)))"),
        (DateTime.MinValue, "datetime.datetime(1, 1, 1)"),
        (DateTime.MaxValue, "datetime.datetime.max"),
        (DateOnly.FromDateTime(Noon), "datetime.date(2024, 2, 29)"),
        (new TimeOnly(23, 59, 59, 999, 999), "datetime.time(23, 59, 59, 999999)"),
        (TimeSpan.FromMicroseconds(-1), "datetime.timedelta(microseconds=-1)"),
        (TimeSpan.MaxValue, "datetime.timedelta(days=10675199, seconds=10085, microseconds=477580)"),
        (Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"), "uuid.UUID('00112233445566778899aabbccddeeff')"),
        (new Uri("https://example.org/a?b=c"), "'https://example.org/a?b=c'"),
        (Colour.DarkRed, "'DarkRed'"),
        ((Colour)77, "77"),
        (new Item("pen", 1.5), "{'name': 'pen', 'unit_price': 1.5}"),
        (new { UserId = 1, Nested = new Point(1, 2) }, "{'user_id': 1, 'nested': {'x': 1, 'y': 2}}"),
        (new int?[] { 1, null }, "[1, None]"),
    ];

    // A Python expression, and the natural .NET value that it must become.
    private static readonly (string Expression, object? Value)[] Incoming =
    [
        ("None", null),
        ("True", true),
        ("-2**63", long.MinValue),
        ("2**63", BigInteger.Pow(2, 63)),
        ("-2**2040", -BigInteger.Pow(2, 2040)),
        ("-0.0", -0.0),
        ("math.nan", double.NaN),
        ("'a\\udc00b'", "a\udc00b"),
        ("'\\ud83d\\ude00'", "😀"),
        ("'x' * 100000", new string('x', 100_000)),
        ("b'ab'", "ab"u8.ToArray()),
        ("bytes(200000)", new byte[200_000]),
        ("bytearray(b'ab')", "ab"u8.ToArray()),
        ("memoryview(b'abcd')[::2]", "ac"u8.ToArray()),
        ("[1, 'a', None]", new List<object?> { 1L, "a", null }),
        ("collections.deque([1])", new List<object?> { 1L }),
        ("range(3)", new List<object?> { 0L, 1L, 2L }),
        ("{'a': 1}.keys()", new List<object?> { "a" }),
        ("{'a': 1}", new Dictionary<object, object?> { ["a"] = 1L }),
        ("collections.OrderedDict(b=1, a=2)", new Dictionary<object, object?> { ["b"] = 1L, ["a"] = 2L }),
        ("collections.Counter('aab')", new Dictionary<object, object?> { ["a"] = 2L, ["b"] = 1L }),
        ("{1, 2}", new HashSet<object?> { 1L, 2L }),
        ("frozenset(['a'])", new HashSet<object?> { "a" }),
        ("decimal.Decimal('1.10')", 1.10m),
        ("decimal.Decimal('1E+3')", 1000m),
        ("1-2.5j", new Complex(1, -2.5)),
        ("datetime.datetime(2024, 2, 29, 12, 30, 45, 678000)", Noon),
        ("datetime.datetime(2024, 2, 29, 12, 30, 45, 678000, datetime.timezone(datetime.timedelta(hours=-3)))",
            new DateTimeOffset(Noon, TimeSpan.FromHours(-3))),
        ("datetime.datetime.max", DateTime.MaxValue.AddTicks(-9)),
        ("datetime.date(2024, 2, 29)", new DateOnly(2024, 2, 29)),
        ("datetime.time(23, 59, 59, 999999)", new TimeOnly(23, 59, 59, 999, 999)),
        ("datetime.timedelta(days=-1, microseconds=1)", TimeSpan.FromDays(-1) + TimeSpan.FromMicroseconds(1)),
        ("uuid.UUID('00112233445566778899aabbccddeeff')", Guid.Parse("00112233-4455-6677-8899-aabbccddeeff")),
        ("pathlib.PurePosixPath('/a/b')", "/a/b"),
        ("__import__('array').array('i', [1, -2])", new[] { 1, -2 }),
        ("memoryview(__import__('array').array('d', [1.5]))", new[] { 1.5 }),
        ("types.SimpleNamespace(a=1)", new Dictionary<string, object?> { ["a"] = 1L }),
        ("collections.namedtuple('Pair', 'left right')(1, 2)",
            new Dictionary<string, object?> { ["left"] = 1L, ["right"] = 2L }),
        ("""
            @dataclasses.dataclass
            class Item:
                name: str
                price: float = 1.5
            result = Item('pen')
            """, new Dictionary<string, object?> { ["name"] = "pen", ["price"] = 1.5 }),
        ("enum.Enum('Colour', 'RED GREEN').GREEN", "GREEN"),
        ("enum.IntEnum('Colour', 'RED GREEN').GREEN", 2L),
        ("type('Text', (str,), {})('a')", "a"),
        ("type('Whole', (int,), {})(2**70)", BigInteger.Pow(2, 70)),
        ("type('Items', (list,), {})([1])", new List<object?> { 1L }),
    ];

    [Theory]
    [MemberData(nameof(Versions))]
    public void WhatIsWritten_ComparesEqualInValueAndType(string version)
    {
        using var python = CodecPeer.Python(version);
        foreach (var (value, expression) in Outgoing)
            Assert.Null(python.Ask<(object?, string), object?>("compare", (value, expression)));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void WhatIsSent_BecomesTheNaturalType(string version)
    {
        using var python = CodecPeer.Python(version);
        foreach (var (expression, expected) in Incoming)
        {
            var actual = python.Ask<string, object?>("evaluate", expression);
            Assert.Equal(expected?.GetType(), actual?.GetType());
            Assert.Equal(expected, actual);
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void WhatIsSent_BecomesTheTypeAskedFor(string version)
    {
        using var python = CodecPeer.Python(version);
        T Evaluate<T>(string expression) => python.Ask<string, T>("evaluate", expression);

        Assert.Equal(7, Evaluate<int>("7"));
        Assert.Equal(7u, Evaluate<uint?>("7"));
        Assert.Null(Evaluate<uint?>("None"));
        Assert.Equal(ulong.MaxValue, Evaluate<ulong>("2**64 - 1"));
        Assert.Equal(Int128.MinValue, Evaluate<Int128>("-2**127"));
        Assert.Equal(BigInteger.Pow(10, 100), Evaluate<BigInteger>("10**100"));
        Assert.Equal(3.0, Evaluate<double>("3"));
        Assert.Equal(1e100, Evaluate<double>("10**100"));
        Assert.Equal(0.1f, Evaluate<float>("0.1"));
        Assert.Equal(0.5, Evaluate<double>("decimal.Decimal('0.5')"));
        Assert.Equal(3m, Evaluate<decimal>("3"));
        Assert.Equal('x', Evaluate<char>("'x'"));
        Assert.Equal([("a", 1), ("b", 2)], Evaluate<List<(string Word, int Count)>>("[('a', 1), ('b', 2)]"));
        Assert.Equal((1, 2, 3, 4, 5, 6, 7, 8), Evaluate<(int, int, int, int, int, int, int, int)>("tuple(range(1, 9))"));
        Assert.Equal((1, 2), Evaluate<(int, int)>("collections.namedtuple('Pair', 'left right')(1, 2)"));
        Assert.Equal(Enumerable.Range(0, 100_000), Evaluate<int[]>("list(range(100000))"));
        Assert.Equal([1, 2], Evaluate<IReadOnlyList<long>>("(1, 2)"));
        Assert.Equal([1, 2], Evaluate<ImmutableArray<int>>("[1, 2]"));
        Assert.Equal([1, 2], Evaluate<Queue<int>>("[1, 2]"));
        Assert.Equal([1, 2], Evaluate<SortedSet<int>>("{2, 1}"));
        Assert.Equal([1, 2], Evaluate<FrozenSet<int>>("{2, 1}").Order());
        Assert.Equal([1, 2], Evaluate<IReadOnlySet<int>>("{2, 1}").Order());
        Assert.Equal(1, Evaluate<IReadOnlyDictionary<string, int>>("{'a': 1}")["a"]);
        Assert.Equal(1, Evaluate<FrozenDictionary<string, int>>("{'a': 1}")["a"]);
        Assert.Equal(1, Evaluate<ImmutableDictionary<string, int>>("{'a': 1}")["a"]);
        Assert.Equal(1, Evaluate<SortedDictionary<string, int>>("{'a': 1}")["a"]);
        Assert.Equal([new(null, 1)], Evaluate<List<KeyValuePair<string?, int>>>("{None: 1}"));
        Assert.Equal(new Item("pen", 2), Evaluate<Item>("{'unit_price': 2, 'name': 'pen', 'more': 1}"));
        Assert.Equal(new Point(1, 2), Evaluate<Point>("{'x': 1, 'y': 2}"));
        Assert.Equal(new Point(1, 2), Evaluate<Point>("collections.namedtuple('P', 'x y')(1, 2)"));
        Assert.Equal(Colour.DarkRed, Evaluate<Colour>("'DARK_RED'"));
        Assert.Equal(Colour.DarkRed, Evaluate<Colour>("3"));
        Assert.Equal(Colour.DarkRed, Evaluate<Colour>("enum.Enum('Colour', {'DARK_RED': 'x'}).DARK_RED"));
        Assert.Equal("a", Evaluate<string>("enum.Enum('Text', {'A': 'a'}, type=str).A"));
        Assert.Equal(Noon, Evaluate<DateTime>("datetime.datetime(2024, 2, 29, 12, 30, 45, 678000)"));
        Assert.Equal(
            DateTime.SpecifyKind(Noon, DateTimeKind.Utc),
            Evaluate<DateTime>(
                "datetime.datetime(2024, 2, 29, 14, 30, 45, 678000, datetime.timezone(datetime.timedelta(hours=2)))"));
        Assert.Equal(TimeSpan.FromSeconds(1.5), Evaluate<TimeSpan>("1.5"));
        Assert.Equal(new Uri("https://example.org"), Evaluate<Uri>("'https://example.org'"));
        Assert.Equal(new[,] { { 1, 2 }, { 3, 4 } }, Evaluate<int[,]>("[[1, 2], [3, 4]]"));
        Assert.Equal(200_000, Evaluate<byte[]>("bytes(200000)").Length);
        Assert.Equal(2, Evaluate<ReadOnlyMemory<byte>>("b'ab'").Length);
        Assert.Equal(2, Evaluate<Memory<byte>>("b'ab'").Length);
        Assert.Equal(2, Evaluate<ArraySegment<byte>>("b'ab'").Count);
        Assert.True(Evaluate<object>("(1, 'a')") is (1L, "a"));
        Assert.Equal("b", Evaluate<Dictionary<object, string>>("{(1, 2): 'b'}").Single(e => e.Key is (1L, 2L)).Value);
        Assert.Equal(2, Evaluate<ITuple>("(1, 2)").Length);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void SharedReferencesAndCycles_Survive(string version)
    {
        using var python = CodecPeer.Python(version);
        var list = new List<object?>();
        list.Add(list);
        var echoed = python.Ask<object, List<object?>>("echo", list);
        Assert.Same(echoed, echoed[0]);

        var shared = new[] { 1 };
        var twice = python.Ask<object, List<int[]>>("echo", new[] { shared, shared });
        Assert.Same(twice[0], twice[1]);

        var knot = new Knot { Name = "a" };
        knot.Next = new Knot { Name = "b", Next = knot };
        var untied = python.Ask<object, Knot>("echo", knot);
        Assert.Equal("b", untied.Next!.Name);
        Assert.Same(untied, untied.Next.Next);

        var node = python.Ask<string, Knot>("evaluate", """
            @dataclasses.dataclass
            class Knot:
                name: str
                next: object = None
            result = Knot('a')
            result.next = result
            """);
        Assert.Same(node, node.Next);

        var tuple = python.Ask<string, List<object?>>("evaluate", "result = []; result.append((result, 1))");
        Assert.Same(tuple, ((ITuple)tuple[0]!)[0]);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void WhatHasNoCounterpart_FailsWithItsPathAndTheNextValueArrives(string version)
    {
        using var python = CodecPeer.Python(version);
        foreach (var (expression, expected) in (ReadOnlySpan<(string, string)>)
            [
                ("[1, {'a': object()}]", "[1]['a']: object has no counterpart"),
                ("lambda: 1", "function has no counterpart"),
                ("int", "type has no counterpart"),
                ("math", "module has no counterpart"),
                ("(x for x in [])", "generator is no list"),
                ("result = []\nfor i in range(100_000): result = [result]", "nests too deeply"),
                ("datetime.time(1, tzinfo=datetime.timezone.utc)", "without"),
                ("type('Liar', (), {'__reduce__': lambda self: (print, ())})()", "has no counterpart"),
            ])
        {
            var (kind, message) = python.Ask<string, (string, string)>("evaluate", expression);
            Assert.Equal("error", kind);
            Assert.Contains(expected, message);
        }
        Assert.Equal(1, python.Ask<string, int>("evaluate", "1"));
    }

    private enum Colour
    {
        Red,
        DarkRed = 3,
    }

    private sealed record Item(string Name, double UnitPrice);

    private readonly record struct Point(int X, int Y);

    private sealed class Knot
    {
        public string Name { get; set; } = "";

        public Knot? Next { get; set; }
    }
}
