using System.Collections;
using CsCheck;
using PortLeak.Runtime.Tests.Pickle;

namespace PortLeak.Runtime.Tests.Conversion;

/// <summary>
/// Random values through the real interpreters, in batches: from here to there and back, and from there to here and back. The variable
/// <c>PORTLEAK_ROUND_TRIPS</c> says how many in all of a language; a failure names the seed.
/// </summary>
public sealed class RoundTripTests
{
    private const int Batch = 500;

    private static readonly int Batches =
        (int.TryParse(Environment.GetEnvironmentVariable("PORTLEAK_ROUND_TRIPS"), out var asked) ? asked : 20_000) / Batch;

    public static TheoryData<string> Versions => PickleInterpreterTests.Versions;

    [Theory]
    [MemberData(nameof(Versions))]
    public void ValuesComeBackFromPythonAsTheyWere(string version)
    {
        using var python = CodecPeer.Python(version);
        RoundTrip(python, RandomValues.Python, OfAVersion);
    }

    [Fact]
    public void ValuesComeBackFromRubyAsTheyWere()
    {
        using var ruby = CodecPeer.Ruby();
        RoundTrip(ruby, RandomValues.Ruby, Batches);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void ValuesOfPythonComeBackToItAsTheyWere(string version)
    {
        using var python = CodecPeer.Python(version);
        RoundTripOfItsOwn(python, OfAVersion);
    }

    [Fact]
    public void ValuesOfRubyComeBackToItAsTheyWere()
    {
        using var ruby = CodecPeer.Ruby();
        RoundTripOfItsOwn(ruby, Batches);
    }

    private static int OfAVersion => (Batches + Versions.Count - 1) / Versions.Count;

    // The interpreter makes them twice from the same seed, and compares in value and type.
    private static void RoundTripOfItsOwn(CodecPeer peer, int batches)
    {
        for (var seed = 1; seed <= batches; seed++)
        {
            var values = peer.Ask<(int, int), List<object?>>("generate", (seed, Batch));
            Assert.Equal(Batch, values.Count);
            var difference = peer.Ask<(int, List<object?>), string?>("compare_generated", (seed, values));
            Assert.True(difference is null, $"seed {seed}: {difference}");
        }
    }

    private static void RoundTrip(CodecPeer peer, Gen<object?> values, int batches) => values.Array[Batch].Sample(
        batch =>
        {
            var returned = peer.Ask<object?[], object?[]>("echo", batch);
            for (var i = 0; i < batch.Length; i++)
            {
                if (!RandomValues.Same(batch[i], returned[i]))
                    Assert.Fail($"{Shown(batch[i])} came back as {Shown(returned[i])}");
            }
        },
        iter: batches,
        threads: 1,
        seed: "0N0XIzNsQ0O2");

    private static string Shown(object? value) => value switch
    {
        string text => $"\"{string.Concat(text.Select(c => c is > ' ' and <= '~' ? $"{c}" : $"\\u{(int)c:x4}"))}\"",
        byte[] bytes => Convert.ToHexString(bytes),
        KeyValuePair<object, object?> entry => $"{Shown(entry.Key)}: {Shown(entry.Value)}",
        IEnumerable items => $"{value.GetType().Name}({string.Join(", ", items.Cast<object?>().Select(Shown))})",
        _ => $"{value?.GetType().Name}({value})",
    };
}
