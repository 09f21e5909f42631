using System.Buffers;
using PortLeak.Pickle;

namespace PortLeak.Runtime.Tests.Conversion;

/// <summary>Records, classes and structs: through their own codec and back, and what does not fit.</summary>
public sealed class RecordTests
{
    [Fact]
    public void Records_AreBuiltByConstructorOrProperties()
    {
        Assert.Equal(new Positional("a", 1), RoundTrip<Positional>(new { Name = "a", Count = 1 }));
        Assert.Equal(new Positional("a", 7), RoundTrip<Positional>(new { Name = "a" }));
        Assert.Equal(new Struct(1, 2), RoundTrip<Struct>(new Struct(1, 2)));
        Assert.Equal(3, RoundTrip<Mutable>(new Mutable { FirstName = "x", Age = 3 }).Age);
        Assert.Equal("x", RoundTrip<Mutable>(new Dictionary<string, object> { ["FIRST_NAME"] = "x" }).FirstName);
        Assert.Equal("x", RoundTrip<Mutable>(new Dictionary<string, object> { ["firstName"] = "x" }).FirstName);
        Assert.Equal("x", RoundTrip<InitOnly>(new { Id = "x" }).Id);
        Assert.Equal(5, RoundTrip<Fields>(new Fields { X = 5 }).X);
        Assert.Equal((2, 1), RoundTrip<Bird>(new Bird { Legs = 2, Wings = 1 }) is var bird ? (bird.Legs, bird.Wings) : default);
        var tree = RoundTrip<Tree>(new Tree("a", [new Tree("b", [])]));
        Assert.Equal("b", tree.Children[0].Name);
    }

    [Fact]
    public void Values_AreWrittenByTheirRuntimeType()
    {
        Animal value = new Bird { Legs = 2, Wings = 1 };
        Assert.Equal(1, RoundTrip<Animal, Dictionary<string, int>>(value)["wings"]);
        Assert.Equal(1, RoundTrip<IReadOnlyList<Animal>, List<Dictionary<string, int>>>([value])[0]["wings"]);
    }

    [Theory]
    [MemberData(nameof(Misfits))]
    public void WhatDoesNotFit_FailsWithThePath(Func<object?> read, string path, string reason)
    {
        var error = Assert.Throws<PortConversionException>(read);
        Assert.Equal(path, error.Path);
        Assert.Contains(reason, error.Message);
    }

    public static TheoryData<Func<object?>, string, string> Misfits => new()
    {
        { () => RoundTrip<Positional[]>(new object[] { new { Name = "a" }, new { Name = 1 } }), "[1].name", "An integer cannot become string" },
        { () => RoundTrip<Positional>(new { Name = (string?)null }), ".name", "null (None, nil) cannot become string" },
        { () => RoundTrip<Positional>(new { Count = 1 }), "", "The field name of Positional is missing" },
        { () => RoundTrip<InitOnly>(new { }), "", "The field id of InitOnly is missing" },
        { () => RoundTrip<Dictionary<string, int[]>>(new Dictionary<string, object> { ["a"] = new[] { 1L << 40 } }), "[\"a\"][0]", "1099511627776 does not fit int" },
        { () => RoundTrip<byte>(300), "", "300 does not fit byte" },
        { () => RoundTrip<ulong>(-1), "", "-1 does not fit ulong" },
        { () => RoundTrip<int>(1.0), "", "A float cannot become int; ask for double" },
        { () => RoundTrip<bool>(1), "", "An integer cannot become bool" },
        { () => RoundTrip<float>(1e300), "", "does not fit float" },
        { () => RoundTrip<char>("ab"), "", "A string of 2 characters does not fit char" },
        { () => RoundTrip<int>(null), "", "ask for int?" },
        { () => RoundTrip<(int, int)>(new[] { 1 }), "", "1 items do not fit (int, int), which has 2" },
        { () => RoundTrip<(int, string)>((1, 2)), "[1]", "cannot become string" },
        { () => RoundTrip<DayOfWeek>("Someday"), "", "Someday does not fit DayOfWeek" },
        { () => RoundTrip<DayOfWeek>(9), "", "9 does not fit DayOfWeek" },
        { () => RoundTrip<decimal>("1"), "", "A string cannot become decimal" },
        { () => RoundTrip<Dictionary<object, int>>(new KeyValuePair<object?, int>[] { new(null, 1) }), "", "the key null" },
        { () => RoundTrip<int[,]>(new[] { new[] { 1 }, [1, 2] }), "[1]", "Lists of different lengths" },
        { () => RoundTrip<object>(new[] { (object)Console.Out }), "[0]", "has no counterpart" },
        { () => RoundTrip<object>(new { Callback = (Action)(() => { }) }), ".Callback", "has no counterpart" },
        { () => RoundTrip<Stream>("a"), "", "Stream has no counterpart" },
    };

    [Fact]
    public void ACycleThroughAConstructor_IsRefusedAndNotFollowed()
    {
        var cycle = new Dictionary<string, object?> { ["name"] = "a" };
        cycle["children"] = new[] { cycle };
        var error = Assert.Throws<PortConversionException>(() => RoundTrip<Tree>(cycle));
        Assert.Contains("A cycle leads through Tree", error.Message);
        Assert.Equal(".children[0]", error.Path);
    }

    [Fact]
    public void DeepNestingAndEndlessSequences_AreRefused()
    {
        object? deep = null;
        for (var i = 0; i < 100_000; i++)
            deep = new[] { deep };
        Assert.Contains("deeper than 1000 levels", Assert.Throws<PortConversionException>(() => RoundTrip<object>(deep)).Message);

        var codec = new PickleCodec(limits: new(MaxBytes: 100_000));
        var payload = new ArrayBufferWriter<byte>();
        Assert.Contains("more than 100000 bytes", Assert.Throws<PortConversionException>(
            () => codec.Write(Endless(), payload, [])).Message);
        Assert.Throws<PortConversionException>(() => codec.Write(new string('x', 100_001), payload, []));
        Assert.Throws<PortConversionException>(() => codec.Write(new byte[100_001], payload, []));
    }

    private static T RoundTrip<T>(object? value) => RoundTrip<object?, T>(value);

    private static TResult RoundTrip<T, TResult>(T value)
    {
        var codec = new PickleCodec();
        var payload = new ArrayBufferWriter<byte>();
        codec.Write(value, payload, []);
        return codec.Read<TResult>(payload.WrittenSpan, []);
    }

    private static IEnumerable<int> Endless()
    {
        while (true)
            yield return 0;
    }

    private sealed record Positional(string Name, int Count = 7);

    private readonly record struct Struct(int X, int Y);

    private sealed record Tree(string Name, IReadOnlyList<Tree> Children);

    private sealed class Mutable
    {
        public string? FirstName { get; set; }

        public int Age { get; set; }
    }

    private sealed class InitOnly
    {
        public required string Id { get; init; }
    }

    private struct Fields
    {
        public int X;
    }

    private class Animal
    {
        public int Legs { get; set; }
    }

    private sealed class Bird : Animal
    {
        public int Wings { get; set; }
    }
}
