namespace PortLeak.Runtime.Tests.Conversations;

/// <summary>What call-backs promise, whichever the language.</summary>
public abstract class CallbackTests
{
    private enum Colour
    {
        Red,
        Green,
    }

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected abstract string Module { get; }

    protected abstract string HostError { get; }

    [Fact(Timeout = 60_000)]
    public async Task AHandler_IsCalledWithItsTypesAndAnswers()
    {
        await using var port = await StartAsync();
        port.Handle("add", (int a, double b) => a + b);
        port.Handle("describe", (string text, List<int> numbers, Colour colour) => $"{text} {numbers.Count} {colour}");
        port.Handle("nothing", () => { });
        port.Handle("many", (int a, int b, int c, int d, int e, int f, int g, int h, int i) => new[] { a, i });
        port.Handle("optional", (int a, int b = 7) => a * b);

        Assert.Equal(3.5, await AskAsync<double>(port, "add", 1, 2.5));
        Assert.Equal("é 3 Green", await AskAsync<string>(port, "describe", "é", new[] { 1, 2, 3 }, "Green"));
        Assert.Null(await AskAsync<object>(port, "nothing"));
        Assert.Equal([1, 9], await AskAsync<List<int>>(port, "many", 1, 2, 3, 4, 5, 6, 7, 8, 9));
        Assert.Equal(14, await AskAsync<int>(port, "optional", 2));
        Assert.Equal(6, await AskAsync<int>(port, "optional", 2, 3));
    }

    [Fact(Timeout = 60_000)]
    public async Task AnAsynchronousHandler_IsAwaited()
    {
        await using var port = await StartAsync();
        port.Handle("task", async (int number) =>
        {
            await Task.Delay(20, Token);
            return number + 1;
        });
        port.Handle("valueTask", async ValueTask<string> (string text) =>
        {
            await Task.Yield();
            return text + "!";
        });
        port.Handle("justTask", () => Task.Delay(1, Token));

        Assert.Equal(8, await AskAsync<int>(port, "task", 7));
        Assert.Equal("hey!", await AskAsync<string>(port, "valueTask", "hey"));
        Assert.Null(await AskAsync<object>(port, "justTask"));
    }

    [Fact(Timeout = 60_000)]
    public async Task LargeArgumentsAndAnswers_Travel()
    {
        await using var port = await StartAsync();
        port.Handle("reverse", (byte[] bytes) => bytes.Reverse().ToArray());
        var bytes = new byte[1_000_000];
        bytes[0] = 42;

        var back = await AskAsync<byte[]>(port, "reverse", bytes);

        Assert.Equal((1_000_000, 42), (back.Length, back[^1]));
    }

    [Fact(Timeout = 120_000)]
    public async Task FiftyLevelsOfRecursion_ReachTheirEnd()
    {
        await using var port = await StartAsync();
        port.Handle(
            "descend", async (int level) => level == 0 ? 0 : 1 + await port.CallAsync<int>(Module, "descend", [level - 1], Token));

        Assert.Equal(100, await port.CallAsync<int>(Module, "descend", [100], Token));
        Assert.Equal(1, await port.CallAsync<int>(Module, "echo", [1], Token));
    }

    [Fact(Timeout = 120_000)]
    public async Task BlockingHandlers_MayCallIntoThePortAgain()
    {
        await using var port = await StartAsync();
        port.Handle("descend", (int level) => level == 0 ? 0 : 1 + port.Call<int>(Module, "descend", [level - 1], Token));

        Assert.Equal(10, port.Call<int>(Module, "descend", [10], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AFailedHandler_RaisesInTheInterpreter_AndThenInTheCaller()
    {
        await using var port = await StartAsync();
        port.Handle("fail", int () => throw new InvalidOperationException("too bad"));

        Assert.Equal(
            ["System.InvalidOperationException", "too bad", true],
            await port.CallAsync<List<object>>(Module, "describe_failure", ["fail"], Token));
        var error = await Assert.ThrowsAsync<PortCallException>(() => AskAsync<int>(port, "fail"));

        Assert.Equal(HostError, error.ForeignType);
        Assert.Contains("InvalidOperationException: too bad", error.ForeignMessage, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task AnUnknownNameAndWrongArguments_AreErrorsThatSayWhatToDo()
    {
        await using var port = await StartAsync();
        port.Handle("two", (int a, int b) => a + b);
        port.Handle("unsendable", () => new object[] { Console.Out });

        var unknown = await Assert.ThrowsAsync<PortCallException>(() => AskAsync<int>(port, "nobody"));
        var few = await Assert.ThrowsAsync<PortCallException>(() => AskAsync<int>(port, "two", 1));
        var wrong = await Assert.ThrowsAsync<PortCallException>(() => AskAsync<int>(port, "two", 1, "x"));
        var result = await Assert.ThrowsAsync<PortCallException>(() => AskAsync<int>(port, "unsendable"));

        Assert.Contains("Port.Handle", unknown.ForeignMessage, StringComparison.Ordinal);
        Assert.Contains("'two' takes 2 arguments; it was called with 1", few.ForeignMessage, StringComparison.Ordinal);
        Assert.Contains("PortConversionException", wrong.ForeignMessage, StringComparison.Ordinal);
        Assert.Contains("PortConversionException", result.ForeignMessage, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => port.Handle("span", (ReadOnlySpan<int> span) => span.Length));
    }

    [Fact(Timeout = 60_000)]
    public async Task ACallOfSomebodyElse_IsNotRunInTheMiddleOfOne()
    {
        await using var port = await StartAsync();
        var asked = new TaskCompletionSource();
        var answer = new TaskCompletionSource<int>();
        port.Handle("wait", () =>
        {
            asked.SetResult();
            return answer.Task;
        });

        var first = AskAsync<int>(port, "wait");
        await asked.Task.WaitAsync(Token);
        var second = port.CallAsync<int>(Module, "echo", [2], Token);
        await Task.WhenAny(second, Task.Delay(100, Token));
        Assert.False(second.IsCompleted);
        answer.SetResult(1);

        Assert.Equal((1, 2), (await first, await second));
    }

    [Fact(Timeout = 60_000)]
    public async Task ThreadsOfACall_AskWhileItWaitsForThem()
    {
        await using var port = await StartAsync();
        port.Handle("square", (int number) => number * number);
        port.Handle("deep", async (int number) => await port.CallAsync<int>(Module, "echo", [number], Token));

        for (var round = 0; round < 3; round++)
        {
            Assert.Equal([1, 4, 9], await port.CallAsync<List<int>>(Module, "ask_from_threads", ["square", new[] { 1, 2, 3 }], Token));
            Assert.Equal([5, 6], await port.CallAsync<List<int>>(Module, "ask_from_threads", ["deep", new[] { 5, 6 }], Token));
            Assert.Equal(9, await AskAsync<int>(port, "square", 3));
            Assert.Equal(4, await AskAsync<int>(port, "deep", 4));
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task WithThreads_CallbacksAndRecursionWork()
    {
        await using var port = await StartAsync(options => options.MaxConcurrentCalls = 2);
        port.Handle(
            "descend", async (int level) => level == 0 ? 0 : 1 + await port.CallAsync<int>(Module, "descend", [level - 1], Token));

        var depths = await Task.WhenAll(Enumerable.Range(10, 5).Select(
            depth => port.CallAsync<int>(Module, "descend", [depth], Token)));

        Assert.Equal([10, 11, 12, 13, 14], depths);
    }

    [Theory(Timeout = 60_000)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task ACancellation_EndsTheWaitForAHandler(int threads)
    {
        await using var port = await StartAsync(options => options.MaxConcurrentCalls = threads);
        using var cancelling = new CancellationTokenSource();
        var asked = new TaskCompletionSource();
        port.Handle("never", () =>
        {
            asked.SetResult();
            return new TaskCompletionSource().Task;
        });

        var call = port.CallAsync(Module, "ask_until_interrupted", ["never", "cancelled"], cancelling.Token);
        await asked.Task.WaitAsync(Token);
        await cancelling.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        Assert.Equal("cancelled", await port.CallAsync<string>(Module, "stopped", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ACancellationWhileANestedCallRuns_EndsBoth()
    {
        await using var port = await StartAsync();
        using var cancelling = new CancellationTokenSource();
        port.Handle("pause", async () =>
        {
            var pause = port.CallAsync(Module, "pause", [600], cancelling.Token);
            await cancelling.CancelAsync();
            await pause;
        });

        await Assert.ThrowsAnyAsync<Exception>(
            () => port.CallAsync(Module, "ask_until_interrupted", ["pause", "both"], cancelling.Token));

        Assert.Equal("both", await port.CallAsync<string>(Module, "stopped", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AStreamWhoseIteratorAsks_AndAHandlerThatStreams_Work()
    {
        await using var port = await StartAsync();
        port.Handle("double", (int number) => 2 * number);
        port.Handle("sum", async (int most) =>
            await port.StreamAsync<int>(Module, "ask_for_items", ["double", most], Token).SumAsync(Token));

        Assert.Equal(
            [0, 2, 4], await port.StreamAsync<int>(Module, "ask_for_items", ["double", 3], Token).ToListAsync(Token));
        Assert.Equal(9900, await AskAsync<int>(port, "sum", 100));
    }

    [Fact(Timeout = 60_000)]
    public async Task AHandler_LearnsThatThePortHasEnded()
    {
        await using var port = await StartAsync();
        var ended = new TaskCompletionSource();
        var asked = new TaskCompletionSource();
        port.Handle("wait", (CancellationToken token) =>
        {
            token.Register(() => ended.SetResult());
            asked.SetResult();
            return ended.Task;
        });

        var call = AskAsync<int>(port, "wait");
        await asked.Task.WaitAsync(Token);
        port.Kill();

        await Assert.ThrowsAsync<PortExitedException>(() => call);
        await ended.Task.WaitAsync(Token);
        await port.DisposeAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task AStop_LetsACallThatAsksFinish()
    {
        await using var port = await StartAsync();
        var asked = new TaskCompletionSource();
        var answer = new TaskCompletionSource<int>();
        port.Handle("wait", () =>
        {
            asked.SetResult();
            return answer.Task;
        });

        var call = AskAsync<int>(port, "wait");
        await asked.Task.WaitAsync(Token);
        var stop = port.StopAsync(Token);
        answer.SetResult(5);

        Assert.Equal(5, await call);
        Assert.Equal(PortExitReason.Stopped, (await stop).Reason);
    }

    protected abstract Task<Port> StartAsync(Action<PortOptions>? configure = null);

    protected Task<T> AskAsync<T>(Port port, string name, params object?[] arguments) =>
        port.CallAsync<T>(Module, "ask", [name, .. arguments], Token);
}
