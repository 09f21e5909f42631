using System.Numerics;
using PortLeak.Pickle;
using PortLeak.Runtime.Tests.Conversion;

namespace PortLeak.Runtime.Tests.Pickle;

public sealed class PickleInterpreterTests
{
    public static TheoryData<string> Versions => [.. InstalledInterpreters.PythonVersions];

    private static readonly (object? Value, string Expression)[] Pairs =
    [
        (null, "None"),
        (true, "True"),
        (0, "0"),
        (255, "255"),
        (256, "256"),
        (65536, "65536"),
        (-1, "-1"),
        (int.MinValue, "-2**31"),
        (long.MinValue, "-2**63"),
        (ulong.MaxValue, "2**64 - 1"),
        (Int128.MinValue, "-2**127"),
        (UInt128.MaxValue, "2**128 - 1"),
        (BigInteger.Pow(10, 10_000), "10**10000"),
        (-BigInteger.Pow(2, 2040), "-2**2040"),
        (0.1, "0.1"),
        (-0.0, "-0.0"),
        (double.NaN, "math.nan"),
        (double.NegativeInfinity, "-math.inf"),
        (1.5f, "1.5"),
        ((Half)0.5, "0.5"),
        ("", "''"),
        ("größe \0 €😀", "'gr\\xf6\\xdfe \\0 \\u20ac\\U0001f600'"),
        ("\ud800", "'\\ud800'"),
        ("a\udc00b\ud83d", "'a\\udc00b\\ud83d'"),
        (new string('ü', 100_000), "'\\xfc' * 100000"),
        ('x', "'x'"),
        (Array.Empty<byte>(), "b''"),
        (new byte[300], "bytes(300)"),
        (new byte[100_000], "bytes(100000)"),
        (new[] { 1, 2, 3 }, "[1, 2, 3]"),
        (new List<string> { "a" }, "['a']"),
        (Enumerable.Range(0, 5000), "list(range(5000))"),
        (Enumerable.Range(0, 3).Where(i => i != 1), "[0, 2]"),
        (ValueTuple.Create(), "()"),
        ((1, "b"), "(1, 'b')"),
        ((1, 2, 3, 4, 5, 6, 7, 8, 9), "(1, 2, 3, 4, 5, 6, 7, 8, 9)"),
        (Tuple.Create(1, 2.0), "(1, 2.0)"),
        (new Dictionary<int, string?> { [2] = "b", [1] = null }, "{2: 'b', 1: None}"),
        (new HashSet<int> { 1, 2 }, "{1, 2}"),
        (new Item("pen", 1.5), "{'name': 'pen', 'unit_price': 1.5}"),
    ];

    [Theory]
    [MemberData(nameof(Versions))]
    public void WhatIsWritten_ComparesEqualInValueAndType(string version)
    {
        using CodecPeer python = Start(version);
        foreach ((object? value, string expression) in Pairs)
            Assert.Null(python.Ask<(object?, string), string?>("compare", (value, expression)));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void WhatIsSent_IsReadAsTheTypeAskedFor(string version)
    {
        using CodecPeer python = Start(version);
        Assert.Equal(7, python.Ask<string, int>("evaluate", "7"));
        Assert.Equal(BigInteger.Pow(10, 100), python.Ask<string, BigInteger>("evaluate", "10**100"));
        Assert.Equal([("a", 1), ("b", 2)], python.Ask<string, List<(string, int)>>("evaluate", "[('a', 1), ('b', 2)]"));
        Assert.Equal(new Item("pen", 2), python.Ask<string, Item>("evaluate", "{'unit_price': 2, 'name': 'pen'}"));
        Assert.Equal(Enumerable.Range(0, 100_000), python.Ask<string, int[]>("evaluate", "list(range(100000))"));
        Assert.Equal("a\udc00b", python.Ask<string, string>("evaluate", "'a\\udc00b'"));
        Assert.Equal(200_000, python.Ask<string, byte[]>("evaluate", "bytes(200000)").Length);
    }

    private static CodecPeer Start(string version) =>
        new(InstalledInterpreters.Python(version), InstalledInterpreters.PythonPeer, InstalledInterpreters.PythonGuest, new PickleCodec());

    private sealed record Item(string Name, double UnitPrice);
}
