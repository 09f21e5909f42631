using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using PortLeak.Guests;
using PortLeak.Pickle;

namespace PortLeak.Runtime.Tests.Pickle;

/// <summary>Golden vectors, which need no interpreter to be read.</summary>
public sealed class PickleVectorTests
{
    private static readonly DateTime Noon = new(2024, 2, 29, 12, 30, 45);

    private static readonly Dictionary<string, object?> Expected = new()
    {
        ["none"] = null,
        ["true"] = true,
        ["false"] = false,
        ["zero"] = 0L,
        ["byte"] = 255L,
        ["short"] = 65535L,
        ["int"] = 65536L,
        ["negative"] = -1L,
        ["int32-min"] = (long)int.MinValue,
        ["int64-max"] = long.MaxValue,
        ["int64-min"] = long.MinValue,
        ["long"] = BigInteger.Pow(2, 63),
        ["long-negative"] = -BigInteger.Pow(2, 70),
        ["long-huge"] = BigInteger.Pow(10, 700),
        ["float"] = 0.1,
        ["float-negative-zero"] = -0.0,
        ["float-nan"] = double.NaN,
        ["float-infinity"] = double.PositiveInfinity,
        ["str-empty"] = "",
        ["str"] = "größe \0 €😀",
        ["str-surrogate"] = "a\udc00b",
        ["str-256"] = new string('x', 256),
        ["bytes-empty"] = Array.Empty<byte>(),
        ["bytes"] = new byte[] { 0, 255 },
        ["bytes-256"] = new byte[256],
        ["bytearray"] = "ab"u8.ToArray(),
        ["list-empty"] = new List<object?>(),
        ["list-one"] = new List<object?> { 1L },
        ["list"] = new List<object?> { 1L, "a", null },
        ["list-1001"] = Enumerable.Range(0, 1001).Select(i => (object?)(long)i).ToList(),
        ["dict-empty"] = new Dictionary<object, object?>(),
        ["dict-one"] = new Dictionary<object, object?> { ["a"] = 1L },
        ["dict-1001"] = Enumerable.Range(0, 1001).ToDictionary(i => (object)(long)i, i => (object?)(long)i),
        ["set"] = new HashSet<object?> { 1L },
        ["set-empty"] = new HashSet<object?>(),
        ["frozenset"] = new HashSet<object?> { 1L },
        ["decimal"] = 1.10m,
        ["complex"] = new Complex(1, -2.5),
        ["datetime"] = Noon.AddMilliseconds(678),
        ["datetime-zoned"] = new DateTimeOffset(Noon, TimeSpan.FromMinutes(-210)),
        ["date"] = new DateOnly(2024, 2, 29),
        ["time"] = new TimeOnly(23, 59, 59, 999, 999),
        ["timedelta"] = TimeSpan.FromDays(-1) + TimeSpan.FromMicroseconds(1),
        ["uuid"] = Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"),
        ["path"] = "/a/b",
        ["namedtuple"] = new Dictionary<string, object?> { ["left"] = 1L, ["right"] = 2L },
        ["dataclass"] = new Dictionary<string, object?> { ["name"] = "pen", ["price"] = 1.5, ["next"] = null },
        ["namespace"] = new Dictionary<string, object?> { ["a"] = 1L },
        ["enum"] = "GREEN",
        ["int-enum"] = 2L,
        ["array"] = new[] { 1, -2 },
        ["ordered-dict"] = new Dictionary<object, object?> { ["b"] = 1L, ["a"] = 2L },
        ["deque"] = new List<object?> { 1L },
        ["range"] = new List<object?> { 0L, 1L, 2L },
        ["bytes-out-of-band"] = new byte[70_000 / 8 * 8],
        ["array-out-of-band"] = Enumerable.Repeat(0.5, 10_000).ToArray(),
    };

    private static readonly string[] Structural =
        ["tuple-empty", "tuple-1", "tuple-2", "tuple-3", "tuple-4", "dict", "shared", "cycle", "dataclass-cycle"];

    [Fact]
    public void EveryVector_BecomesTheNaturalValue()
    {
        foreach (var vector in PickleVectors.All.Where(vector => !Structural.Contains(vector.Name)))
        {
            var actual = Read<object?>(vector.Name);
            Assert.Equal(Expected[vector.Name]?.GetType(), actual?.GetType());
            Assert.Equal(Expected[vector.Name], actual);
        }
    }

    [Fact]
    public void Tuples_MatchPositionalPatterns()
    {
        Assert.Equal(0, Read<ITuple>("tuple-empty").Length);
        Assert.Equal(1, Read<ITuple>("tuple-1").Length);
        Assert.True(Read<object>("tuple-2") is (1L, 2L));
        Assert.True(Read<object>("tuple-3") is (1L, 2L, 3L));
        Assert.Equal((1, 2, 3, 4), Read<(int, int, int, int)>("tuple-4"));
        var keys = Read<Dictionary<object, object?>>("dict").Keys.ToArray();
        Assert.Equal("a", keys[0]);
        Assert.Equal(2L, keys[1]);
        Assert.True(keys[2] is (1L, 2L));
    }

    [Fact]
    public void SharedReferencesAndCycles_BecomeOneObject()
    {
        var shared = Read<List<object?>>("shared");
        Assert.Same(shared[0], shared[1]);
        Assert.Equal(shared[2], shared[3]);
        var cycle = Read<List<object?>>("cycle");
        Assert.Same(cycle, cycle[1]);
        var knot = Read<Dictionary<string, object?>>("dataclass-cycle");
        Assert.Same(knot, knot["next"]);
    }

    [Theory]
    [MemberData(nameof(PickleInterpreterTests.Versions), MemberType = typeof(PickleInterpreterTests))]
    public async Task EveryPython_WritesTheSameVectors(string version)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Vectors", "write_pickle_vectors.py");
        using var python = Process.Start(new ProcessStartInfo(Pythons.Require(version), [script])
        {
            RedirectStandardOutput = true,
            Environment = { ["PYTHONPATH"] = GuestPackage.Python.Directory },
        })!;
        var written = await python.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        var golden = await File.ReadAllTextAsync(
            Path.ChangeExtension(script.Replace("write_", "").Replace("_vectors", ""), "txt"),
            TestContext.Current.CancellationToken);
        Assert.Equal(golden, written);
    }

    private static T Read<T>(string name)
    {
        var vector = PickleVectors.All.Single(vector => vector.Name == name);
        return new PickleCodec().Read<T>(vector.Payload, vector.Buffers);
    }
}
