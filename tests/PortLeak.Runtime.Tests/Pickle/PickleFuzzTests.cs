using System.Text;
using PortLeak.Pickle;
using PortLeak.Runtime.Tests.Conversion;

namespace PortLeak.Runtime.Tests.Pickle;

/// <summary>Payloads that Python would not send: refused or read, never a hang, a crash or unbounded memory.</summary>
public sealed class PickleFuzzTests
{
    private static readonly int Count = Fuzz.CountFromEnvironment(10_000);

    private static readonly byte[] Single =
        [.. ")]}N(teuas01Rb"u8, 0x8f, 0x94, 0x85, 0x86, 0x87, 0x90, 0x91, 0x93, 0x88, 0x89, 0x97, 0x98];

    [Fact]
    public void DamagedPickles_AreReadOrRefused()
    {
        var fuzz = new Fuzz(new PickleCodec(), seed: 1);
        fuzz.Damage([.. PickleVectors.All.Select(vector => vector.Payload)], Count);
        Assert.True(fuzz.Read > Count / 100);
        Assert.True(fuzz.Refused > Count / 10);
    }

    [Fact]
    public void ComposedPickles_AreReadOrRefused()
    {
        var fuzz = new Fuzz(new PickleCodec(), seed: 2);
        fuzz.Compose(Piece, [0x80, 5], [(byte)'.'], Count);
        Assert.True(fuzz.Refused > Count / 10);
    }

    private static byte[] Piece(Random random) => random.Next(12) switch
    {
        0 => [(byte)'K', (byte)random.Next(256)],
        1 => [0x8c, 1, (byte)random.Next(32, 127)],
        2 => [(byte)'h', (byte)random.Next(8)],
        3 => [0x94],
        4 => [(byte)'('],
        5 => Constructor(random),
        6 => [0x8a, 9, .. Bytes(random, 9)],
        7 => [(byte)'G', .. Bytes(random, 8)],
        _ => [Single[random.Next(Single.Length)]],
    };

    private static byte[] Constructor(Random random)
    {
        var name = PickleConstructors.All[random.Next(PickleConstructors.All.Length)].Name;
        return [.. Text("portleak.constructors"), .. Text(name), 0x93];
    }

    private static byte[] Text(string text) => [0x8c, (byte)text.Length, .. Encoding.ASCII.GetBytes(text)];

    private static byte[] Bytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
