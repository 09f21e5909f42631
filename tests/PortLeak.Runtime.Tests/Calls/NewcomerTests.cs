using System.Globalization;
using System.Text.Json.Serialization;

namespace PortLeak.Runtime.Tests.Calls;

/// <summary>What a programmer who is new to the library tries: it works, or the error says what to do.</summary>
public sealed class NewcomerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task Mistakes_AreErrorsThatSayWhatToDo()
    {
        await using var python = await Pythons.StartAsync();
        var tooFew = new PortCallOptions { NamedArguments = new Dictionary<string, object?> { ["marks"] = "?" } };

        await AssertFailsAsync<PortCallException>("'builtins'", () => python.CallAsync<int>("", "len", ["abc"], Token));
        await AssertFailsAsync<PortCallException>("no attribute 'eco'", () => python.CallAsync<int>("newcomer", "eco", [1], Token));
        await AssertFailsAsync<PortCallException>("No module named 'new_comer'", () => python.CallAsync<int>("new_comer", "echo", [1], Token));
        await AssertFailsAsync<PortCallException>("'marks'", () => python.CallAsync<string>("newcomer", "greet", ["a"], tooFew, Token));
        await AssertFailsAsync<PortCallException>("ExecuteAsync", () => python.EvalAsync<int>("x = 1", cancellationToken: Token));
        await AssertFailsAsync<PortCallException>("invalid syntax", () => python.EvalAsync<int>("1 +* 2", cancellationToken: Token));
        await AssertFailsAsync<PortConversionException>("StreamAsync", () => python.CallAsync<List<int>>("newcomer", "items", [3], Token));
        await AssertFailsAsync<PortConversionException>(
            "StreamAsync", () => python.CallAsync<IAsyncEnumerable<int>>("newcomer", "echo", [new[] { 1 }], Token));
        await AssertFailsAsync<PortConversionException>(
            "await it first", () => python.CallAsync<int>("newcomer", "echo", [Task.FromResult(1)], Token));
        await AssertFailsAsync<PortConversionException>("int?", () => python.CallAsync<int>("newcomer", "echo", [null], Token));
        await AssertFailsAsync<PortConversionException>("arguments[0].Total: The getter failed", () =>
            python.CallAsync<int>("newcomer", "echo", [new Faulty()], Token));
        await AssertFailsAsync<ArgumentOutOfRangeException>("Timeout", () =>
            python.CallAsync<int>("newcomer", "echo", [1], new PortCallOptions { Timeout = TimeSpan.Zero }, Token));
        Assert.Equal(1, await python.CallAsync<int>("newcomer", "echo", [1], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ATokenThatIsCancelledBefore_CallsNothing()
    {
        await using var python = await Pythons.StartAsync();
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => python.CallAsync("newcomer", "echo", [1], cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => python.Call<int>("newcomer", "echo", [1], cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => python.CastAsync("newcomer", "echo", [1], cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await python.StreamAsync<int>("newcomer", "items", [1], cancelled).ToListAsync(Token));
        Assert.Equal(1, await python.CallAsync<int>("newcomer", "echo", [1], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task TheTypesOfARealProgram_Travel()
    {
        await using var python = await Pythons.StartAsync();

        var order = new Order<Line>(7, [new Line("pen", 1.5m) { Note = "n" }], new Dictionary<string, Line> { ["x"] = new Line("ink", 2m) });
        var back = await EchoAsync(python, order);
        Assert.Equal((7, "pen", 1.5m, "n", "ink"), (back.Id, back.Lines[0].Name, back.Lines[0].Price, back.Lines[0].Note, back.ByName["x"].Name));
        var account = Account.Open("Ada");
        Assert.Equal("Ada", (await EchoAsync(python, account)).Owner);
        var keyed = new Dictionary<(int, string), DateTime> { [(1, "a")] = new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc) };
        Assert.Equal(keyed, await EchoAsync(python, keyed));
        Assert.Equal(DateTimeKind.Utc, (await EchoAsync(python, keyed)).Values.Single().Kind);
        Assert.Equal(
            "{'from': 'A', 'until': 2}",
            await python.CallAsync<string>("newcomer", "describe", [new Renamed("A", 2) { Secret = "s" }], Token));
        var renamed = await EchoAsync(python, new Renamed("A", 2) { Secret = "s" });
        Assert.Equal(("A", 2, null), (renamed.Source, renamed.To, renamed.Secret));
        Assert.Equal([1, 2], await EchoAsync<IReadOnlyCollection<int>>(python, [1, 2]));
        Assert.Equal(1_000_000, (await EchoAsync(python, Enumerable.Range(0, 1_000_000).ToDictionary(i => i, i => i))).Count);
    }

    [Fact(Timeout = 60_000)]
    public async Task TheCultureOfTheProgram_ChangesNothing()
    {
        await using var python = await Pythons.StartAsync();
        var before = CultureInfo.CurrentCulture;
        try
        {
            // As it is in Germany, also where the machine has no data on cultures.
            var german = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            german.NumberFormat.NumberDecimalSeparator = ",";
            german.NumberFormat.NumberGroupSeparator = ".";
            german.NumberFormat.NegativeSign = "−";
            CultureInfo.CurrentCulture = german;
            Assert.Equal(
                "[Decimal('-1234.5'), -1.5, datetime.date(2024, 12, 31)]",
                python.Call<string>("newcomer", "describe", [new object[] { -1234.5m, -1.5, new DateOnly(2024, 12, 31) }], Token));
            Assert.Equal(-1234.5m, python.Call<decimal>("newcomer", "echo", [-1234.5m], Token));
            Assert.Equal(new Titled("INFO"), python.Eval<Titled>("{'TITLE': 'INFO'}", cancellationToken: Token));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task CallsDuringAndAfterAStop_AnswerOrSayThatThePortWasStopped()
    {
        await using var python = await Pythons.StartAsync();
        var calls = Enumerable.Range(0, 200).Select(i => python.CallAsync<int>("newcomer", "echo", [i], Token)).ToList();

        var stop = python.StopAsync(Token);
        calls.AddRange(Enumerable.Range(0, 50).Select(i => python.CallAsync<int>("newcomer", "echo", [i], Token)));
        await stop;

        for (var i = 0; i < 200; i++)
            Assert.Equal(i, await calls[i]);
        foreach (var call in calls[200..])
            await Assert.ThrowsAsync<ObjectDisposedException>(() => call);
        Assert.Throws<ObjectDisposedException>(() => python.Call<int>("newcomer", "echo", [1], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AConverterThatWaitsForItsOwnPort_IsToldSo_AndDoesNotHang()
    {
        var converter = new CallingConverter();
        await using var python = await Pythons.StartAsync(options => options.Converters.Add(converter));
        converter.Port = python;
        await python.ExecuteAsync("import portleak\nclass Odd: pass\nportleak.register('odd', Odd, lambda odd: 1, lambda value: Odd())", Token);

        await Assert.ThrowsAsync<InvalidOperationException>(() => python.EvalAsync<Odd>("Odd()", cancellationToken: Token));
        Assert.Throws<InvalidOperationException>(() => python.Eval<Odd>("Odd()", cancellationToken: Token));
        Assert.Equal(1, await python.CallAsync<int>("newcomer", "echo", [1], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AHandlerThatStopsItsOwnPort_EndsTheCallThatCalledIt()
    {
        await using var python = await Pythons.StartAsync(options => options.StopGracePeriod = TimeSpan.FromMilliseconds(500));
        python.Handle("stop", () => python.StopAsync());

        await Assert.ThrowsAnyAsync<Exception>(() => python.CallAsync("talking", "ask", ["stop"], Token));

        await python.Completion;
        Assert.Equal(PortState.Stopped, python.State);
    }

    private static Task<T> EchoAsync<T>(Port port, T value) => port.CallAsync<T>("newcomer", "echo", [value], Token);

    private static async Task AssertFailsAsync<TException>(string says, Func<Task> act)
        where TException : Exception
    {
        var error = await Assert.ThrowsAsync<TException>(act);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    private sealed record Order<T>(int Id, IList<T> Lines, IReadOnlyDictionary<string, T> ByName);

    private sealed record Line(string Name, decimal Price)
    {
        public string? Note { get; init; }
    }

    private sealed class Account
    {
        public string Owner { get; private set; } = "nobody";

        public static Account Open(string owner) => new() { Owner = owner };
    }

    private sealed record Renamed([property: JsonPropertyName("from")] string Source, [property: JsonPropertyName("until")] int To)
    {
        [JsonIgnore]
        public string? Secret { get; set; }
    }

    private sealed record Titled(string Title);

    private sealed class Faulty
    {
        public int Total => throw new NotSupportedException("not yet");
    }

    private sealed class Odd;

    private sealed class CallingConverter : IPortConverter<Odd, int>
    {
        public Port? Port { get; set; }

        public string Name => "odd";

        public int ToPort(Odd value) => 1;

        public Odd FromPort(int value)
        {
            Port!.Call<int>("newcomer", "echo", [1]);
            return new Odd();
        }
    }
}
