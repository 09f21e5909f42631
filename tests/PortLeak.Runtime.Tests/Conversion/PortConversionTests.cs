using System.Numerics.Tensors;

namespace PortLeak.Runtime.Tests.Conversion;

/// <summary>Conversion through a port: what cannot be converted fails its call and nothing else.</summary>
public sealed class PortConversionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task AnArgumentWithoutCounterpart_FailsWithThePathTheCallerWrote()
    {
        await using var python = await Pythons.StartAsync();

        var error = await Assert.ThrowsAsync<PortConversionException>(
            () => python.CallAsync("builtins", "len", [new[] { new { Name = "a", Handler = (object)Console.Out } }], Token));
        Assert.Equal("arguments[0][0].Handler", error.Path);

        var named = new PortCallOptions { NamedArguments = new Dictionary<string, object?> { ["key"] = Console.Out } };
        error = await Assert.ThrowsAsync<PortConversionException>(
            () => python.CallAsync("builtins", "sorted", [new[] { 1 }], named, Token));
        Assert.Equal("NamedArguments[\"key\"]", error.Path);

        Assert.Equal(1, await python.CallAsync<int>("builtins", "len", [new[] { 1 }], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AResultOfAnotherType_FailsWithThePathOfTheValue()
    {
        await using var python = await Pythons.StartAsync();

        var error = await Assert.ThrowsAsync<PortConversionException>(
            () => python.CallAsync<List<Item>>("json", "loads", ["""[{"price": 1}, {"price": "much"}]"""], Token));
        Assert.Equal("[1].price", error.Path);
        Assert.Equal(
            [new Item(1), new Item(2)],
            await python.CallAsync<List<Item>>("json", "loads", ["""[{"price": 1}, {"price": 2.0}]"""], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ARegisteredType_IsConvertedByTheConverterOfTheOptions()
    {
        await using var python = await Pythons.StartAsync(options => options.Converters.Add(new TemperatureConverter()));
        await python.ExecuteAsync(
            "import fractions, portleak\n"
            + "portleak.register('temperature', fractions.Fraction, lambda t: float(t), lambda v: fractions.Fraction(v))",
            Token);

        Assert.Equal(new Temperature(0.5), await python.CallAsync<Temperature>("fractions", "Fraction", [1, 2], Token));
        Assert.Equal("1/2", await python.CallAsync<string>("builtins", "str", [new Temperature(0.5)], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task LargeBuffers_TravelBesideThePayload()
    {
        await using var python = await Pythons.StartAsync();
        var bytes = new byte[16 * 1024 * 1024];
        new Random(1).NextBytes(bytes);

        Assert.Equal(bytes, await python.CallAsync<byte[]>("builtins", "bytes", [bytes], Token));
        Assert.Equal(2_000_000, await python.CallAsync<int>("builtins", "len", [Tensor.Create(new double[2_000_000])], Token));
        Assert.Equal(
            Enumerable.Range(0, 1_000_000).Reverse(),
            await python.CallAsync<int[]>(
                "builtins", "sorted", [Enumerable.Range(0, 1_000_000).ToArray()],
                new PortCallOptions { NamedArguments = new Dictionary<string, object?> { ["reverse"] = true } }, Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task TheSameHoldsForRuby()
    {
        await using var ruby = await Rubies.StartAsync(options => options.Converters.Add(new TemperatureConverter()));
        await ruby.ExecuteAsync("""
            class Warm
              attr_reader :degrees
              def initialize(degrees) = @degrees = degrees
            end
            PortLeak.register("temperature", Warm, ->(t) { t.degrees }, ->(v) { Warm.new(v) })
            """, Token);

        Assert.Equal(0.5, await ruby.EvalAsync<double>(
            "warm.degrees", new Dictionary<string, object?> { ["warm"] = new Temperature(0.5) }, Token));
        Assert.Equal(new Temperature(1.5), await ruby.EvalAsync<Temperature>("Warm.new(1.5)", null, Token));
        var bytes = new byte[1024 * 1024];
        Assert.Equal(bytes, await ruby.EvalAsync<byte[]>("x", new Dictionary<string, object?> { ["x"] = bytes }, Token));
        await Assert.ThrowsAsync<PortConversionException>(() => ruby.EvalAsync<object>("-> {}", null, Token));
        Assert.Equal(1, await ruby.EvalAsync<int>("1", null, Token));
    }

    private sealed record Item(double Price);

    private readonly record struct Temperature(double Degrees);

    private sealed class TemperatureConverter : IPortConverter<Temperature, double>
    {
        public string Name => "temperature";

        public double ToPort(Temperature value) => value.Degrees;

        public Temperature FromPort(double value) => new(value);
    }
}
