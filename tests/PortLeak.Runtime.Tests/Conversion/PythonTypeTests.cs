using System.Numerics;

namespace PortLeak.Runtime.Tests.Conversion;

/// <summary>Values of the types that programs define, from every version of Python at hand.</summary>
public sealed class PythonTypeTests
{
    private enum Colour
    {
        Red,
        DarkGreen,
    }

    private enum Size
    {
        Small = 1,
        VeryLarge = 20,
    }

    [Flags]
    private enum Access
    {
        Read = 1,
        Write = 2,
    }

    [Flags]
    private enum Bits
    {
        Low = 1,
        High = 8,
    }

    public static TheoryData<string> Versions => ["3.8", "3.9", "3.10", "3.11", "3.12", "3.13"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Versions))]
    public async Task WhateverHasFields_BecomesARecord_AClass_OrADictionary(string version)
    {
        await using var python = await StartAsync(version);

        foreach (var kind in new[]
        {
            "Item", "Discounted", "Slotted", "Pair", "Triple", "Model", "Attrs", "namespace", "dict", "ordered",
        })
        {
            var record = await python.CallAsync<Item>("shapes", "make", [kind], Token);
            Assert.Equal(("pen", 1.10m), (record.Name, record.UnitPrice));
            Assert.Equal(["a", "b"], record.Tags);
            Assert.Equal("pen", (await python.CallAsync<Settable>("shapes", "make", [kind], Token)).Name);
            var fields = await python.CallAsync<Dictionary<string, object>>("shapes", "make", [kind], Token);
            Assert.Equal(["name", "unit_price", "tags"], fields.Keys.Where(key => key != "percent"));
        }
    }

    [Theory(Timeout = 60_000)]
    [InlineData("attrs itself", "attr")]
    [InlineData("pydantic itself", "pydantic")]
    public async Task ModelsOfThePackages_BecomeRecords(string kind, string package)
    {
        await using var python = await Pythons.StartAsync(options => options.Executable = Pythons.RequirePackage(package));

        var record = await python.CallAsync<Item>("shapes", "make", [kind], Token);

        Assert.Equal(("pen", 1.10m), (record.Name, record.UnitPrice));
        Assert.Equal(["a", "b"], record.Tags);
    }

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Versions))]
    public async Task ANamedTuple_IsATupleToo(string version)
    {
        await using var python = await StartAsync(version);

        var (name, price, tags) = await python.CallAsync<(string, decimal, string[])>("shapes", "make", ["Triple"], Token);

        Assert.Equal(("pen", 1.10m), (name, price));
        Assert.Equal(["a", "b"], tags);
    }

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Versions))]
    public async Task EnumMembers_BecomeEnums_AndTheirNaturalValues(string version)
    {
        await using var python = await StartAsync(version);

        var typed = await python.CallAsync<(Colour, Colour, Size, Size, string, Access, Access, Bits)>(
            "shapes", "members", [], Token);
        var natural = await python.CallAsync<object[]>("shapes", "members", [], Token);

        Assert.Equal(
            (Colour.Red, Colour.DarkGreen, Size.Small, Size.VeryLarge, "fresh", Access.Read, Access.Read | Access.Write,
                Bits.Low | Bits.High),
            typed);
        Assert.Equal(["RED", "DARK_GREEN", 1L, 20L, "fresh", "READ"], natural[..6]);
        Assert.Equal(9L, natural[7]);
    }

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Versions))]
    public async Task TimesAndNumbers_KeepTheirZoneAndTheirDigits(string version)
    {
        await using var python = await StartAsync(version);

        var values = await python.CallAsync<object[]>("shapes", "moment", [], Token);

        Assert.Equal(
            [
                new DateTimeOffset(2024, 2, 29, 12, 30, 1, 0, 500, new TimeSpan(5, 30, 0)), new DateTime(2024, 2, 29),
                new DateOnly(2024, 2, 29), new TimeOnly(23, 59, 59, 999, 999), TimeSpan.FromDays(-1) + TimeSpan.FromMicroseconds(1),
                Guid.Parse("00000000-0000-0000-0000-000000000001"), new Complex(2.5, -1),
            ],
            values);
    }

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Versions))]
    public async Task ARegisteredType_TravelsBothWays(string version)
    {
        await using var python = await StartAsync(version);

        Assert.Equal(new Money(2.20m, "EUR"), await python.CallAsync<Money>("shapes", "double", [new Money(1.10m, "EUR")], Token));
    }

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Versions))]
    public async Task ARecordOfTheProgram_IsADictionaryOfItsFields(string version)
    {
        await using var python = await StartAsync(version);

        Assert.Equal(
            "{'name': 'pen', 'unit_price': Decimal('1.10'), 'tags': ['a']}",
            await python.CallAsync<string>("shapes", "describe", [new Item("pen", 1.10m, ["a"])], Token));
    }

    private static Task<PythonPort> StartAsync(string version) => Pythons.StartAsync(options =>
    {
        options.Executable = Pythons.Require(version);
        options.Converters.Add(new MoneyConverter());
    });

    private sealed record Item(string Name, decimal UnitPrice, IReadOnlyList<string> Tags);

    private sealed class Settable
    {
        public required string Name { get; init; }

        public decimal UnitPrice { get; set; }

        public int Missing { get; set; } = 7;
    }

    private sealed record Money(decimal Amount, string Currency);

    private sealed class MoneyConverter : IPortConverter<Money, (decimal Amount, string Currency)>
    {
        public string Name => "money";

        public (decimal Amount, string Currency) ToPort(Money value) => (value.Amount, value.Currency);

        public Money FromPort((decimal Amount, string Currency) value) => new(value.Amount, value.Currency);
    }
}
