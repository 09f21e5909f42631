using System.Numerics;

namespace PortLeak.Runtime.Tests.Conversion;

/// <summary>Values of the types that programs in Ruby define.</summary>
public sealed class RubyTypeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory(Timeout = 60_000)]
    [InlineData("Item")]
    [InlineData("Keyed")]
    [InlineData("Immutable")]
    [InlineData("Plain")]
    [InlineData("Derived")]
    [InlineData("hash")]
    [InlineData("symbols")]
    [InlineData("camel")]
    [InlineData("default")]
    public async Task WhateverHasFields_BecomesARecord_AndADictionary(string kind)
    {
        await using var ruby = await Rubies.StartAsync();
        if (kind == "Immutable")
            Assert.SkipUnless(await ruby.CallAsync<bool>("Shapes", "data?", [], Token), "Data needs Ruby 3.2.");

        var record = await ruby.CallAsync<Item>("Shapes", "make", [kind], Token);
        var fields = await ruby.CallAsync<Dictionary<string, object>>("Shapes", "make", [kind], Token);

        Assert.Equal(("pen", 1.1m), (record.Name, record.UnitPrice));
        Assert.Equal(["a", "b"], record.Tags);
        Assert.Contains("pen", fields.Values);
    }

    [Fact(Timeout = 60_000)]
    public async Task BinaryStringOfAscii_IsTextToWhoAsksForText()
    {
        await using var ruby = await Rubies.StartAsync();

        var parts = await ruby.CallAsync<string[]>("Shellwords", "split", ["a 'b c'"], Token);
        var natural = await ruby.EvalAsync<object>("'ab'.b", cancellationToken: Token);

        Assert.Equal(["a", "b c"], parts);
        Assert.Equal("ab"u8.ToArray(), natural);
    }

    [Fact(Timeout = 60_000)]
    public async Task BinaryStringOfOtherBytes_IsNoText()
    {
        await using var ruby = await Rubies.StartAsync();

        var error = await Assert.ThrowsAsync<PortConversionException>(() => ruby.EvalAsync<string>("'é'.b", cancellationToken: Token));

        Assert.Equal("A byte string cannot become string; ask for byte[], or for object.", error.Message);
        Assert.Equal(2, await ruby.EvalAsync<int>("1 + 1", cancellationToken: Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task WhatIsPlain_BecomesItsNaturalType()
    {
        await using var ruby = await Rubies.StartAsync();

        var values = await ruby.CallAsync<object?[]>("Shapes", "plain", [], Token);

        Assert.Equal([1L, 2L], Assert.IsType<List<object?>>(values[0]));
        Assert.Equal(1L, Assert.IsType<Dictionary<object, object?>>(values[1])["a"]);
        Assert.Equal(["symbol", "a+"], values[2..4]);
        Assert.Equal([1L], Assert.IsType<HashSet<object?>>(values[4]));
        Assert.Equal([0.25, new Complex(1, -2)], values[5..7]);
        Assert.Equal(new DateOnly(2024, 2, 29), values[8]);
        Assert.Equal(new DateTimeOffset(2024, 2, 29, 12, 30, 1, 500, new TimeSpan(5, 30, 0)), values[9]);
        Assert.Equal([null, "café", "é"], values[10..]);
    }

    [Fact(Timeout = 60_000)]
    public async Task ARecordOfTheProgram_IsAHashOfItsFields()
    {
        await using var ruby = await Rubies.StartAsync();

        Assert.Equal(
            "{\"name\"=>\"pen\", \"unit_price\"=>0.11e1, \"tags\"=>[\"a\"]}",
            (await ruby.CallAsync<string>("Shapes", "describe", [new Item("pen", 1.10m, ["a"])], Token)).Replace(" => ", "=>", StringComparison.Ordinal));
    }

    private sealed record Item(string Name, decimal UnitPrice, IReadOnlyList<string> Tags);
}
