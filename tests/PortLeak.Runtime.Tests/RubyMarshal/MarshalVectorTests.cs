using System.Diagnostics;
using System.Numerics;
using PortLeak.Guests;
using PortLeak.RubyMarshal;

namespace PortLeak.Runtime.Tests.RubyMarshal;

/// <summary>Golden vectors, which need no interpreter to be read.</summary>
public sealed class MarshalVectorTests
{
    private static readonly DateTime Noon = new(2024, 2, 29, 12, 30, 45, 678);

    private static readonly Dictionary<string, object?> Expected = new()
    {
        ["nil"] = null,
        ["true"] = true,
        ["false"] = false,
        ["zero"] = 0L,
        ["one-byte"] = 122L,
        ["two-bytes"] = 255L,
        ["three-bytes"] = 65_536L,
        ["fixnum-max"] = (1L << 30) - 1,
        ["fixnum-min"] = -(1L << 30),
        ["negative"] = -123L,
        ["negative-two-bytes"] = -256L,
        ["bignum"] = 1L << 30,
        ["int64-min"] = long.MinValue,
        ["int64-max"] = long.MaxValue,
        ["bignum-large"] = BigInteger.Pow(2, 63),
        ["bignum-negative"] = -BigInteger.Pow(2, 70),
        ["bignum-huge"] = BigInteger.Pow(10, 700),
        ["float"] = 0.1,
        ["float-large"] = 1e300,
        ["float-negative-zero"] = -0.0,
        ["float-nan"] = double.NaN,
        ["float-infinity"] = double.PositiveInfinity,
        ["string-empty"] = "",
        ["string"] = "größe \0 €😀",
        ["string-ascii"] = "ab",
        ["string-binary"] = new byte[] { 0, 255 },
        ["string-utf16"] = "é😀",
        ["string-utf32"] = "é😀",
        ["string-latin1"] = new List<object?> { "é", "ü" },
        ["string-300"] = new string('x', 300),
        ["symbol"] = "name",
        ["symbols"] = new List<object?> { "é", "name", "name" },
        ["array-empty"] = new List<object?>(),
        ["array"] = new List<object?> { 1L, "a", null },
        ["hash-empty"] = new Dictionary<object, object?>(),
        ["hash-default"] = new Dictionary<object, object?> { ["a"] = 1L },
        ["set"] = new HashSet<object?> { 1L, 2L },
        ["decimal"] = 1.1m,
        ["complex"] = new Complex(1, -2.5),
        ["rational"] = 0.25,
        ["time"] = new DateTimeOffset(Noon, TimeSpan.Zero),
        ["time-offset"] = new DateTimeOffset(Noon, TimeSpan.FromMinutes(-210)),
        ["time-nanoseconds"] = new DateTimeOffset(Noon.AddTicks(1), TimeSpan.Zero),
        ["time-1800"] = new DateTimeOffset(1800, 6, 1, 0, 0, 0, TimeSpan.Zero),
        ["date"] = new DateOnly(2024, 2, 29),
        ["date-time"] = new DateTimeOffset(Noon, TimeSpan.FromMinutes(-210)),
        ["struct"] = new Dictionary<string, object?> { ["left"] = 1L, ["right"] = 2L },
        ["object"] = new Dictionary<string, object?> { ["name"] = "pen", ["price"] = 1.5 },
        ["subclass"] = new List<object?> { "a" },
        ["bytes-out-of-band"] = new byte[70_000],
    };

    private static readonly string[] Structural = ["hash", "shared", "cycle", "object-cycle"];

    [Fact]
    public void EveryVector_BecomesTheNaturalValue()
    {
        foreach (var vector in MarshalVectors.All.Where(vector => !Structural.Contains(vector.Name)))
        {
            var actual = Read<object?>(vector.Name);
            Assert.Equal(Expected[vector.Name]?.GetType(), actual?.GetType());
            Assert.Equal(Expected[vector.Name], actual);
        }
    }

    [Fact]
    public void SharedReferencesAndCycles_BecomeOneObject()
    {
        var shared = Read<List<object?>>("shared");
        Assert.Same(shared[0], shared[1]);
        var cycle = Read<List<object?>>("cycle");
        Assert.Same(cycle, cycle[1]);
        var knot = Read<Dictionary<string, object?>>("object-cycle");
        Assert.Same(knot, knot["next"]);
        Assert.Equal([1L, 2L], (List<object?>)Read<Dictionary<object, object?>>("hash").Keys.Last());
    }

    [Fact]
    public async Task Ruby_WritesTheSameVectors()
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Vectors", "write_marshal_vectors.rb");
        using var ruby = Process.Start(new ProcessStartInfo(Rubies.Require(), ["-I", GuestPackage.Ruby.Directory, script])
        {
            RedirectStandardOutput = true,
        })!;
        var written = await ruby.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        var golden = await File.ReadAllTextAsync(
            Path.Combine(AppContext.BaseDirectory, "Vectors", "marshal.txt"), TestContext.Current.CancellationToken);
        Assert.Equal(golden, written);
    }

    private static T Read<T>(string name)
    {
        var vector = MarshalVectors.All.Single(vector => vector.Name == name);
        return new MarshalCodec().Read<T>(vector.Payload, vector.Buffers);
    }
}
