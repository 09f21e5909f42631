using System.Collections;
using CsCheck;

namespace PortLeak.Runtime.Tests.Conversion;

/// <summary>
/// Random values through a real interpreter and back, in batches. The variable <c>PORTLEAK_ROUND_TRIPS</c> says how many;
/// a failure names the seed.
/// </summary>
public sealed class RoundTripTests
{
    private const int Batch = 500;

    private static readonly int Batches =
        (int.TryParse(Environment.GetEnvironmentVariable("PORTLEAK_ROUND_TRIPS"), out var asked) ? asked : 20_000) / Batch;

    [Fact]
    public void ValuesComeBackFromPythonAsTheyWere()
    {
        using var python = CodecPeer.Python("3.12");
        RoundTrip(python, RandomValues.Python);
    }

    [Fact]
    public void ValuesComeBackFromRubyAsTheyWere()
    {
        using var ruby = CodecPeer.Ruby();
        RoundTrip(ruby, RandomValues.Ruby);
    }

    private static void RoundTrip(CodecPeer peer, Gen<object?> values) => values.Array[Batch].Sample(
        batch =>
        {
            var returned = peer.Ask<object?[], object?[]>("echo", batch);
            for (var i = 0; i < batch.Length; i++)
            {
                if (!RandomValues.Same(batch[i], returned[i]))
                    Assert.Fail($"{Shown(batch[i])} came back as {Shown(returned[i])}");
            }
        },
        iter: Batches,
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
