using System.Text;
using PortLeak.RubyMarshal;
using PortLeak.Runtime.Tests.Conversion;

namespace PortLeak.Runtime.Tests.RubyMarshal;

/// <summary>Payloads that Ruby would not send: refused or read, never a hang, a crash or unbounded memory.</summary>
public sealed class MarshalFuzzTests
{
    private static readonly int Count = Fuzz.CountFromEnvironment(10_000);
    private static readonly string[] Names = ["Time", "Date", "DateTime", "Set", "Complex", "Rational", "BigDecimal", "Thing"];

    [Fact]
    public void DamagedPayloads_AreReadOrRefused()
    {
        var fuzz = new Fuzz(new MarshalCodec(), seed: 1);
        fuzz.Damage([.. MarshalVectors.All.Select(vector => vector.Payload)], Count);
        Assert.True(fuzz.Read > Count / 100);
        Assert.True(fuzz.Refused > Count / 10);
    }

    [Fact]
    public void ComposedPayloads_AreReadOrRefused()
    {
        var fuzz = new Fuzz(new MarshalCodec(), seed: 2);
        fuzz.Compose(Piece, [4, 8, (byte)'[', 8], [], Count);
        Assert.True(fuzz.Refused > Count / 10);
    }

    private static byte[] Piece(Random random) => random.Next(14) switch
    {
        0 => [(byte)'i', (byte)random.Next(256)],
        1 => [(byte)'"', 6, (byte)random.Next(256)],
        2 => [(byte)'@', (byte)random.Next(0, 12)],
        3 => [(byte)';', (byte)random.Next(0, 12)],
        4 => [(byte)':', 6, (byte)random.Next(32, 127)],
        5 => [(byte)'I', (byte)'"', 6, (byte)'a', 6, (byte)':', 6, (byte)'E', (byte)'T'],
        6 => [(byte)'[', (byte)random.Next(5, 9)],
        7 => [(byte)"{}"[random.Next(2)], (byte)random.Next(5, 8)],
        8 or 9 => Named(random),
        10 => [(byte)'l', (byte)'-', 9, .. Bytes(random, 8)],
        11 => [(byte)'f', 8, .. "1e9"u8],
        _ => [(byte)"0TFIeC/u"[random.Next(8)]],
    };

    private static byte[] Named(Random random)
    {
        var name = Names[random.Next(Names.Length)];
        return [(byte)"oSUu"[random.Next(4)], (byte)':', (byte)(name.Length + 5), .. Encoding.ASCII.GetBytes(name)];
    }

    private static byte[] Bytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
