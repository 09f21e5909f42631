using System.Text;
using PortLeak.Pickle;

namespace PortLeak.Runtime.Tests.Pickle;

/// <summary>What a pickle could do in Python and must not do here.</summary>
public sealed class PickleRefusalTests
{
    [Theory]
    [InlineData("builtins", "getattr")]
    [InlineData("builtins", "eval")]
    [InlineData("os", "system")]
    [InlineData("posix", "system")]
    [InlineData("System.Diagnostics", "Process")]
    [InlineData("portleak.conversion", "loads")]
    [InlineData("portleak.constructors", "enum.__globals__")]
    [InlineData("portleak.constructors", "")]
    public void ACallableOutsideTheClosedSet_IsRefusedByName(string module, string name)
    {
        var error = Refusal([.. Text(module), .. Text(name), 0x93, .. Text("echo"), 0x85, (byte)'R']);
        Assert.Contains($"{module}.{name}", error.Message);
        Assert.Contains("refused", error.Message);
    }

    [Fact]
    public void WhatACallableNames_IsNeitherLoadedNorRun()
    {
        var witness = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

        Refusal([.. Text("os"), .. Text("system"), 0x93, .. Text($"touch {witness}"), 0x85, (byte)'R']);
        Refusal([.. Text("System.Net.Mail"), .. Text("SmtpClient, System.Net.Mail"), 0x93, (byte)')', (byte)'R']);

        Assert.False(File.Exists(witness));
        Assert.DoesNotContain(AppDomain.CurrentDomain.GetAssemblies(), assembly => assembly.GetName().Name == "System.Net.Mail");
    }

    [Theory]
    [InlineData("cos\nsystem\n", 0x63)]
    [InlineData("i__main__\nThing\n", 0x69)]
    [InlineData("P12\n", 0x50)]
    [InlineData("N)\u0081", 0x81)]
    [InlineData("N)}\u0092", 0x92)]
    [InlineData("\u0082\u0001", 0x82)]
    [InlineData("I12\n", 0x49)]
    [InlineData("NQ", 0x51)]
    [InlineData("Nq\u0000", 0x71)]
    [InlineData("N2", 0x32)]
    public void AnOpcodeThatNamesOrBuildsByName_IsRefused(string payload, int opcode)
    {
        Assert.Contains($"opcode 0x{opcode:x2}", Refusal(Encoding.Latin1.GetBytes(payload)).Message);
    }

    [Theory]
    [InlineData("", "ends too early")]
    [InlineData("N", "ends too early")]
    [InlineData(".", "a value is missing")]
    [InlineData("NN.", "values are left over")]
    [InlineData("(N.", "values are left over")]
    [InlineData("N.N", "bytes follow its end")]
    [InlineData("h\u0000.", "memo entry 0 does not exist")]
    [InlineData("Nj\u00ff\u00ff\u00ff\u00ff.", "impossible")]
    [InlineData("X\u00ff\u00ff\u00ff\u007fa.", "ends too early")]
    [InlineData("B\u00ff\u00ff\u00ff\u00ffa.", "impossible")]
    [InlineData("\u008b\u00ff\u00ff\u00ff\u007fa.", "ends too early")]
    [InlineData("}(Nu.", "a key without a value")]
    [InlineData("]NNs.", "items without a Dictionary")]
    [InlineData("a.", "items without a List")]
    [InlineData("u.", "a mark is missing")]
    [InlineData("N\u0086.", "a value is missing")]
    [InlineData("\u0097.", "a buffer is missing")]
    [InlineData("N\u0098.", "a buffer is missing")]
    [InlineData("N)R.", "a call of what is not a constructor")]
    [InlineData("N}b.", "a state for what is not a new record")]
    [InlineData("\u0095\u00ff\u0000\u0000\u0000\u0000\u0000\u0000\u0000N.", "a frame goes beyond its end")]
    public void AMalformedPickle_IsRefusedWithWhatIsWrong(string payload, string what)
    {
        var error = Assert.Throws<PortConversionException>(
            () => new PickleCodec().Read<object>([0x80, 5, .. Encoding.Latin1.GetBytes(payload)], []));
        Assert.Contains(what, error.Message);
    }

    [Fact]
    public void OlderProtocols_AreRefused()
    {
        Assert.Contains("protocol 5", Assert.Throws<PortConversionException>(
            () => new PickleCodec().Read<object>("\u0080\u0004N."u8, [])).Message);
        Assert.Contains("protocol 5", Assert.Throws<PortConversionException>(
            () => new PickleCodec().Read<object>("N."u8, [])).Message);
    }

    [Fact]
    public void NestingBeyondTheLimit_IsRefused()
    {
        byte[] deep = [0x80, 5, .. Enumerable.Repeat((byte)']', 100_000), .. Enumerable.Repeat((byte)'a', 99_999), (byte)'.'];
        var error = Assert.Throws<PortConversionException>(() => new PickleCodec().Read<object>(deep, []));
        Assert.Contains("deeper than 1000 levels", error.Message);
    }

    [Fact]
    public void RepeatedReferencesToALargeText_CostNoMoreThanTheText()
    {
        byte[] text = [(byte)'X', 0, 0, 1, 0, .. Enumerable.Repeat((byte)'x', 65_536), 0x94];
        byte[] payload =
        [
            0x80, 5, (byte)']', (byte)'(', .. text,
            .. Enumerable.Range(0, 100_000).SelectMany(_ => (byte[])[(byte)'h', 0]), (byte)'e', (byte)'.',
        ];
        var texts = new PickleCodec().Read<List<string>>(payload, []);
        Assert.Equal(100_001, texts.Count);
        Assert.Same(texts[1], texts[^1]);
    }

    [Fact]
    public void SharedTuplesInTuples_AreReadOnceEach()
    {
        // Each tuple holds the one before it twice: two to the power of 60 leaves, in 300 bytes.
        byte[] payload =
        [
            0x80, 5, (byte)')', 0x94,
            .. Enumerable.Range(0, 60).SelectMany(i => (byte[])[(byte)'h', (byte)i, (byte)'h', (byte)i, 0x86, 0x94, (byte)'0']),
            (byte)'0', (byte)'h', 60, (byte)'.',
        ];
        var tuple = new PickleCodec().Read<object>(payload, []);
        Assert.NotEqual(0, tuple.GetHashCode());
    }

    private static PortConversionException Refusal(byte[] body) => Assert.Throws<PortConversionException>(
        () => new PickleCodec().Read<object>([0x80, 5, .. body, (byte)'.'], []));

    private static byte[] Text(string text) => [0x8c, (byte)text.Length, .. Encoding.ASCII.GetBytes(text)];
}
