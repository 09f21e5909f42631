using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using PortLeak.Runtime.Tests.Hosting;

namespace PortLeak.Runtime.Tests.Conversations;

/// <summary>
/// What programs that used ErlPort rely on: every behaviour of its functional tests, row by row, in this library's terms.
/// </summary>
public abstract class ErlPortBehaviourTests
{
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected abstract string Module { get; }

    /// <summary>How a dotted name reads in the language.</summary>
    protected abstract string DottedName { get; }

    /// <summary>The error that the module raises.</summary>
    protected abstract string Error { get; }

    protected abstract string InputError { get; }

    protected abstract string HostError { get; }

    [Fact(Timeout = 60_000)]
    public async Task AnInstance_StartsAndStops()
    {
        await using var port = await StartAsync();
        Assert.Equal((PortState.Running, 3), (port.State, await port.CallAsync<int>(Module, "add", [1, 2], Token)));

        var exit = await port.StopAsync(Token);

        Assert.Equal((PortExitReason.Stopped, 0, PortState.Stopped), (exit.Reason, exit.ExitCode, port.State));
        Assert.False(Directory.Exists($"/proc/{port.ProcessId}"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => port.CallAsync<int>(Module, "add", [1, 2], Token));
    }

    [Theory(Timeout = 60_000)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ALinkedInstance_EndsWithItsOwner_HoweverThatEnds(bool fails)
    {
        var owner = new TaskCompletionSource();
        await using var port = await StartAsync();
        port.LinkTo(owner.Task);
        Assert.Equal(3, await port.CallAsync<int>(Module, "add", [1, 2], Token));

        if (fails)
            owner.SetException(new InvalidOperationException("the owner failed"));
        else
            owner.SetResult();

        Assert.Equal(PortExitReason.OwnerEnded, (await port.Completion).Reason);
    }

    [Fact(Timeout = 60_000)]
    public async Task AnOwnerThatEnds_EndsInstancesThatAreInACall()
    {
        using var owner = new CancellationTokenSource();
        await using var port = await StartAsync(options => options.StopGracePeriod = TimeSpan.FromMilliseconds(100));
        port.Handle("wait", (CancellationToken ended) => Task.Delay(Timeout.Infinite, ended));
        port.LinkTo(owner.Token);
        var call = port.CallAsync(Module, "ask", ["wait"], Token);

        owner.Cancel();

        await Assert.ThrowsAnyAsync<Exception>(() => call);
        Assert.Equal(PortExitReason.OwnerEnded, (await port.Completion).Reason);
    }

    [Fact(Timeout = 60_000)]
    public async Task NamedInstances_AreFoundByTheirNames_AndEndWithTheirHost()
    {
        using var host = Hosts.Build(services =>
        {
            AddNamed(services, "first");
            AddNamed(services, "second");
        });
        await host.StartAsync(Token);
        var (first, second) = (Named(host.Services, "first"), Named(host.Services, "second"));
        await first.ExecuteAsync("name = 'first'", Token);
        await second.ExecuteAsync("name = 'second'", Token);

        Assert.Equal("first", await Named(host.Services, "first").EvalAsync<string>("name", cancellationToken: Token));
        Assert.Equal("second", await Named(host.Services, "second").EvalAsync<string>("name", cancellationToken: Token));
        await host.StopAsync(Token);

        Assert.Equal((PortState.Stopped, PortState.Stopped), (first.State, second.State));
    }

    [Fact(Timeout = 60_000)]
    public async Task ACall_AnswersWithTheResult()
    {
        await using var port = await StartAsync();

        Assert.Equal(5, await port.CallAsync<int>(Module, "add", [2, 3], Token));
        Assert.Equal(5, port.Call<int>(Module, "add", [2, 3], Token));
        Assert.Equal("ab", await port.CallAsync<string>(Module, "add", ["a", "b"], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ACastToTheInstance_ReachesItsCode()
    {
        await using var port = await StartAsync();

        await port.CastAsync(Module, "send", ["from a cast"], Token);

        Assert.Equal("from a cast", await port.Messages.FirstAsync(Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ACastFromTheInstance_ReachesTheHost()
    {
        await using var port = await StartAsync();

        await port.CallAsync(Module, "send", [new Dictionary<string, int> { ["one"] = 1 }], Token);

        var message = Assert.IsType<Dictionary<object, object?>>(await port.Messages.FirstAsync(Token));
        Assert.Equal(1L, message["one"]);
    }

    [Fact(Timeout = 60_000)]
    public async Task AMessageHandler_GetsWhatIsSentToTheInstance()
    {
        await using var port = await StartAsync();
        await port.CallAsync(Module, "forward_messages", [], Token);

        await port.SendAsync("test_message", Token);
        await port.SendAsync(new[] { 1, 2 }, Token);
        var back = await port.Messages.Take(2).ToListAsync(Token);

        Assert.Equal("test_message", back[0]);
        Assert.Equal([1L, 2L], Assert.IsType<List<object?>>(back[1]));
    }

    [Fact(Timeout = 60_000)]
    public async Task AFaultyMessageHandler_IsSaid_AndTheInstanceGoesOn()
    {
        await using var port = await StartAsync();
        await port.CallAsync(Module, "fail_on_messages", [], Token);

        await port.SendAsync("bad message", Token);
        var fault = Assert.IsType<PortCallException>(await port.Faults.FirstAsync(Token));

        Assert.Equal((Error, "bad message"), (fault.ForeignType, fault.ForeignMessage));
        Assert.Equal(3, await port.CallAsync<int>(Module, "add", [1, 2], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AnErrorOfAnAsynchronousCall_IsSaid_AndTheInstanceGoesOn()
    {
        await using var port = await StartAsync();

        await port.CastAsync(Module, "fail", ["nobody waits"], Token);
        await port.CastAsync(Module, "no_such_function", [], Token);
        var faults = await port.Faults.Take(2).ToListAsync(Token);

        Assert.Equal((Error, "nobody waits"), (((PortCallException)faults[0]).ForeignType, ((PortCallException)faults[0]).ForeignMessage));
        Assert.Contains("no_such_function", faults[1].Message, StringComparison.Ordinal);
        Assert.Equal(3, await port.CallAsync<int>(Module, "add", [1, 2], Token));
    }

    [Theory(Timeout = 120_000)]
    [InlineData(5)]
    [InlineData(50)]
    public async Task CallbacksThatCallBack_ReachTheEndOfTheirRecursion(int depth)
    {
        await using var port = await StartAsync();
        port.Handle("switch", (int left, int done) => port.CallAsync<int[]>(Module, "switch", [new[] { left, done }], Token));

        Assert.Equal([0, depth], await port.CallAsync<int[]>(Module, "switch", [new[] { depth, 0 }], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ADottedName_ReachesIntoClasses()
    {
        await using var port = await StartAsync();

        Assert.Equal("done", await port.CallAsync<string>(Module, DottedName, ["done"], Token));
    }

    [Theory(Timeout = 60_000)]
    [InlineData("Hello!")]
    [InlineData("Привет!")]
    [InlineData("日本語 \U0001F40D")]
    public async Task PrintedText_IsRedirectedToTheHost(string text)
    {
        var lines = new ConcurrentQueue<string>();
        await using var port = await StartAsync(options => options.OutputHandler = output => lines.Enqueue(output.Line));

        await port.CallAsync(Module, "show", [text], Token);

        await Wait.UntilAsync(() => !lines.IsEmpty, "the line");
        Assert.Equal(text, Assert.Single(lines));
    }

    [Fact(Timeout = 60_000)]
    public async Task ReadingTheStandardInput_FailsAtOnce()
    {
        await using var port = await StartAsync();

        var error = await Assert.ThrowsAsync<PortCallException>(() => port.CallAsync<string>(Module, "read_input", [], Token));

        Assert.Equal((InputError, "there is no standard input in a port"), (error.ForeignType, error.ForeignMessage));
        Assert.Equal(3, await port.CallAsync<int>(Module, "add", [1, 2], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task FiftyParallelCallsOfAQuarterMegabyte_EachGetTheirOwnAnswer()
    {
        const int Size = 256 * 1024;
        await using var port = await StartAsync();
        var texts = Enumerable.Range(0, 50).Select(number => new string((char)('0' + number), Size)).ToArray();

        var lengths = await Task.WhenAll(texts.Select(text => port.CallAsync<int>(Module, "length", [text], Token)));
        var back = await Task.WhenAll(texts.Select(text => port.CallAsync<string>(Module, "identity", [text], Token)));

        Assert.All(lengths, length => Assert.Equal(Size, length));
        Assert.Equal(texts, back);
    }

    [Fact(Timeout = 60_000)]
    public async Task ACustomDateType_TravelsBothWays()
    {
        await using var port = await StartAsync(options => options.Converters.Add(new DayConverter()));
        port.Handle("year", (Day day) => day.Year);

        Assert.Equal(new Day(2024, 2, 29), await port.CallAsync<Day>(Module, "next_day", [new Day(2024, 2, 28)], Token));
        Assert.Equal(new Day(1, 2, 3), await port.CallAsync<object>(Module, "identity", [new Day(1, 2, 3)], Token));
        Assert.Equal(1999, await port.CallAsync<int>(Module, "ask", ["year", new Day(1999, 1, 1)], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ATypeThatNobodyRegistered_IsRefused_AndTheInstanceGoesOn()
    {
        await using var port = await StartAsync(options => options.Converters.Add(new DayConverter("unknown")));

        for (var i = 0; i < 2; i++)
        {
            var error = await Assert.ThrowsAsync<PortConversionException>(
                () => port.CallAsync<Day>(Module, "next_day", [new Day(2024, 2, 28)], Token));
            Assert.Contains("unknown", error.Message, StringComparison.Ordinal);
        }

        await Assert.ThrowsAsync<PortCallException>(() => port.CallAsync("NoSuchModule", "f", [new Day(2024, 2, 28)], Token));
        Assert.Equal(3, await port.CallAsync<int>(Module, "add", [1, 2], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task NestedErrors_KeepTheWholeChain()
    {
        await using var port = await StartAsync();
        port.Handle("inner", async () => await port.CallAsync<int>(Module, "fail", ["the first cause"], Token));
        port.Handle("outer", async () => await port.CallAsync<int>(Module, "ask", ["inner"], Token));

        var error = await Assert.ThrowsAsync<PortCallException>(() => port.CallAsync<int>(Module, "ask", ["outer"], Token));

        Assert.Equal(HostError, error.ForeignType);
        Assert.Contains("the first cause", error.ForeignMessage, StringComparison.Ordinal);
        Assert.Contains(Error, error.ForeignMessage, StringComparison.Ordinal);
        Assert.Equal(3, await port.CallAsync<int>(Module, "add", [1, 2], Token));
    }

    /// <summary>Registers an instance under a name.</summary>
    protected abstract void AddNamed(IServiceCollection services, string name);

    /// <summary>The instance of that name, which its host ends.</summary>
    [return: Borrowed]
    protected abstract Port Named(IServiceProvider services, string name);

    protected abstract Task<Port> StartAsync(Action<PortOptions>? configure = null);

    private sealed record Day(int Year, int Month, int DayOfMonth);

    private sealed class DayConverter(string name = "day") : IPortConverter<Day, (int Year, int Month, int Day)>
    {
        public string Name => name;

        public (int Year, int Month, int Day) ToPort(Day value) => (value.Year, value.Month, value.DayOfMonth);

        public Day FromPort((int Year, int Month, int Day) value) => new(value.Year, value.Month, value.Day);
    }
}
