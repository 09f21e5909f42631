using System.Collections.Concurrent;
using System.Numerics;

namespace PortLeak.Runtime.Tests.Conversion;

/// <summary>No argument, result or error can end a port: each comes back as it was or is a typed error, and the next call
/// answers.</summary>
public abstract class HostileValueTests
{
    private static readonly string[] Texts =
        ["", "\0a\0", "\ud800", "a\udc00b", "\U0001F600\U0010FFFF", "\ufeff", new('x', 100_000), "\r\n", "e\u0301"];

    private static readonly double[] Numbers =
        [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, double.Epsilon, double.MaxValue];

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected abstract string Module { get; }

    [Fact(Timeout = 120_000)]
    public async Task WhatIsOddButSound_ComesBackAsItWas()
    {
        await using var port = await StartAsync();
        var digits = BigInteger.Pow(10, 10_000) - 7;

        foreach (var text in Texts)
            Assert.Equal(text, await EchoAsync<string>(port, text));
        foreach (var number in Numbers)
            Assert.Equal(BitConverter.DoubleToInt64Bits(number), BitConverter.DoubleToInt64Bits(await EchoAsync<double>(port, number)));
        foreach (var integer in new[] { digits, -digits, 0, long.MinValue, ulong.MaxValue })
            Assert.Equal(integer, await EchoAsync<BigInteger>(port, integer));
        Assert.Empty(await EchoAsync<byte[]>(port, Array.Empty<byte>()));
        Assert.Empty(await EchoAsync<List<object>>(port, new List<object>()));
        Assert.Empty(await EchoAsync<Dictionary<string, int>>(port, new Dictionary<string, int>()));
        Assert.Empty(await EchoAsync<HashSet<int>>(port, new HashSet<int>()));
        Assert.Equal(Texts[..6], await EchoAsync<string[]>(port, Texts[..6]));
        Assert.Equal(1, (await EchoAsync<Dictionary<string, int>>(port, new Dictionary<string, int> { [""] = 1 }))[""]);
        await AssertUsableAsync(port);
    }

    [Fact(Timeout = 120_000)]
    public async Task DeepNesting_ComesBackOrIsRefused()
    {
        await using var port = await StartAsync();

        Assert.Equal(150, Depth(await EchoAsync<object>(port, Nested(150))));
        await Assert.ThrowsAsync<PortConversionException>(() => EchoAsync<object>(port, Nested(5_000)));
        await Assert.ThrowsAsync<PortConversionException>(() => port.CallAsync<object>(Module, "nested", [5_000], Token));
        await AssertUsableAsync(port);
    }

    [Fact(Timeout = 120_000)]
    public async Task Cycles_ComeBackAsCycles()
    {
        await using var port = await StartAsync();
        var own = new List<object?> { 1L };
        own.Add(own);

        var theirs = await port.CallAsync<List<object>>(Module, "cycle", [], Token);
        var back = await EchoAsync<List<object>>(port, own);

        Assert.Same(theirs, theirs[1]);
        Assert.Same(back, back[1]);
        await Assert.ThrowsAsync<PortConversionException>(() => port.CallAsync<List<int>>(Module, "cycle", [], Token));
        await AssertUsableAsync(port);
    }

    [Fact(Timeout = 120_000)]
    public async Task ABillionBytes_AreRefusedByTheLimit()
    {
        await using var port = await StartAsync();

        var result = await Assert.ThrowsAsync<PortConversionException>(() => port.CallAsync<byte[]>(Module, "gigabyte", [], Token));
        await Assert.ThrowsAsync<PortConversionException>(() => port.CallAsync<object>(Module, "gigabyte_inside", [], Token));
        await Assert.ThrowsAsync<PortConversionException>(() => EchoAsync<int>(port, GC.AllocateUninitializedArray<byte>(1 << 30)));

        Assert.Contains("MaxMessageBytes", result.Message, StringComparison.Ordinal);
        await AssertUsableAsync(port);
    }

    [Fact(Timeout = 120_000)]
    public async Task WhatWritesBelowTheLanguage_DoesNotReachTheFrames()
    {
        var lines = new ConcurrentQueue<string>();
        await using var port = await StartAsync(options => options.OutputHandler = output => lines.Enqueue(output.Line));

        await port.CallAsync(Module, "write_in_c", ["written in C"], Token);
        await AssertUsableAsync(port);

        await Wait.UntilAsync(() => lines.Contains("written in C"), "the line");
    }

    /// <summary>What cannot be converted, by the name under which the module makes it.</summary>
    protected async Task AssertRefusedAsync(string name)
    {
        await using var port = await StartAsync();

        await Assert.ThrowsAsync<PortConversionException>(() => port.CallAsync<object>(Module, "make", [name], Token));
        await port.CallAsync(Module, "make", [name], Token);
        await AssertUsableAsync(port);
    }

    protected async Task AssertFailsAsync(string way, string type)
    {
        await using var port = await StartAsync(options => options.MaxMessageBytes = 64 * 1024);

        var error = await Assert.ThrowsAsync<PortCallException>(() => port.CallAsync<object>(Module, "fail_in", [way], Token));

        Assert.StartsWith(type, error.ForeignType, StringComparison.Ordinal);
        Assert.NotEmpty(error.ToString());
        await AssertUsableAsync(port);
    }

    protected async Task AssertSurvivesAsync(string way)
    {
        await using var port = await StartAsync();

        try
        {
            await port.CallAsync(Module, "tamper", [way], Token);
        }
        catch (PortCallException)
        {
            // Whatever it did to itself, it may say so.
        }

        await AssertUsableAsync(port);
        await Assert.ThrowsAsync<PortCallException>(() => port.CallAsync<object>(Module, "fail_in", ["at last"], Token));
        await AssertUsableAsync(port);
    }

    protected abstract Task<Port> StartAsync(Action<PortOptions>? configure = null);

    private Task<T> EchoAsync<T>(Port port, object? value) => port.CallAsync<T>(Module, "echo", [value], Token);

    private async Task AssertUsableAsync(Port port) => Assert.Equal("still here", await EchoAsync<string>(port, "still here"));

    private static List<object> Nested(int depth)
    {
        var value = new List<object>();
        for (var i = 0; i < depth; i++)
            value = [value];
        return value;
    }

    private static int Depth(object value)
    {
        var depth = 0;
        for (var list = (List<object?>)value; list.Count > 0; list = (List<object?>)list[0]!)
            depth++;
        return depth;
    }
}
