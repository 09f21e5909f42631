using System.Runtime.CompilerServices;

namespace PortLeak.Runtime.Tests.Conversations;

/// <summary>What values that stay in the interpreter promise, whichever the language.</summary>
public abstract class ObjectTests
{
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected abstract string Module { get; }

    protected abstract string Counter { get; }

    [Fact(Timeout = 60_000)]
    public async Task AValueThatStays_IsUsedByItsMethodsAndAttributes()
    {
        await using var port = await StartAsync();
        await using var counter = await port.CallAsync<PortObject>(Module, "counter", [5], Token);

        Assert.Equal(7, await counter.CallAsync<int>("add", [2], Token));
        await counter.CallAsync("add", [1], Token);
        Assert.Equal(8, await counter.GetAsync<int>("total", Token));
        Assert.Equal(9, counter.Call<int>("add", [1], Token));
        Assert.Equal(Counter, counter.TypeName);
    }

    [Fact(Timeout = 60_000)]
    public async Task AResultOfAMethod_MayStayAsWell_AndBeAnArgument()
    {
        await using var port = await StartAsync();
        await using var counter = await port.CallAsync<PortObject>(Module, "counter", [5], Token);
        await using var twin = await counter.CallAsync<PortObject>("twin", [], Token);

        await twin.CallAsync("add", [10], Token);

        Assert.Equal(20, await port.CallAsync<int>(Module, "total_of", [new[] { counter, twin }], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AReleasedValue_IsLetGoOf_AndRefused()
    {
        await using var port = await StartAsync();
        var counter = await port.CallAsync<PortObject>(Module, "counter", [1], Token);

        await counter.DisposeAsync();
        await counter.DisposeAsync();

        Assert.Equal(0, await port.CallAsync<int>(Module, "counters", [], Token));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => counter.GetAsync<int>("total", Token));
        Assert.Equal(1, await port.CallAsync<int>(Module, "echo", [1], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ADroppedValue_IsLetGoOf()
    {
        await using var port = await StartAsync();
        await DropAsync(port);

        await Wait.UntilAsync(
            () =>
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                return port.Call<int>(Module, "counters", [], Token) == 0;
            },
            "the collector finds the object");
    }

    [Fact(Timeout = 60_000)]
    public async Task AnErrorOfAMethod_Arrives()
    {
        await using var port = await StartAsync();
        await using var counter = await port.CallAsync<PortObject>(Module, "counter", [1], Token);

        await Assert.ThrowsAsync<PortCallException>(() => counter.CallAsync("no_such_method", [], Token));
        await Assert.ThrowsAsync<PortCallException>(() => port.CallAsync<PortObject>(Module, "no_such_function", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AValueOfAnotherPort_IsRefused_AndOneOfAStoppedPortFails()
    {
        await using var port = await StartAsync();
        await using var other = await StartAsync();
        var counter = await other.CallAsync<PortObject>(Module, "counter", [1], Token);

        await Assert.ThrowsAsync<PortConversionException>(() => port.CallAsync<int>(Module, "total_of", [new[] { counter }], Token));
        await other.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => counter.GetAsync<int>("total", Token));
        await counter.DisposeAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task Values_StayWhereverTheResultAsksForThem()
    {
        await using var port = await StartAsync();

        var list = await port.CallAsync<List<PortObject>>(Module, "counters_in", ["list", new[] { 1, 2 }], Token);
        var pairs = await port.CallAsync<(string Name, PortObject Counter)[]>(
            Module, "counters_in", ["pairs", new[] { 3, 4 }], Token);
        var named = await port.CallAsync<Dictionary<string, PortObject>>(
            Module, "counters_in", ["named", new[] { 5, 6 }], Token);
        var record = await port.CallAsync<Team>(Module, "counters_in", ["record", new[] { 7, 8, 9 }], Token);
        var chain = await port.CallAsync<Link>(Module, "counters_in", ["chain", new[] { 10, 11 }], Token);

        await AssertTotalsAsync([1, 2], list);
        Assert.Equal(["3", "4"], pairs.Select(pair => pair.Name));
        await AssertTotalsAsync([3, 4], pairs.Select(pair => pair.Counter));
        await AssertTotalsAsync([5, 6], [named["5"], named["6"]]);
        Assert.Equal(("two", Counter), (record.Label, record.First.TypeName));
        await AssertTotalsAsync([7, 8, 9], [record.First, .. record.Others]);
        await AssertTotalsAsync([10, 11], [chain.Value, chain.Next!.Value]);
        Assert.Null(chain.Next.Next);
        Assert.Equal(11, await port.CallAsync<int>(Module, "counters", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task OneValueInTwoPlaces_IsOneObject()
    {
        await using var port = await StartAsync();

        var twice = await port.CallAsync<PortObject[]>(Module, "counters_in", ["twice", new[] { 1 }], Token);

        Assert.Same(twice[0], twice[1]);
        Assert.Equal(1, await port.CallAsync<int>(Module, "counters", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AnObjectInAnArgument_IsTheVeryValue_WhereverItIs()
    {
        await using var port = await StartAsync();
        var counters = await port.CallAsync<List<PortObject>>(Module, "counters_in", ["list", new[] { 1, 2 }], Token);

        Assert.True(await port.CallAsync<bool>(Module, "are_one", [counters[0], counters[0]], Token));
        Assert.False(await port.CallAsync<bool>(Module, "are_one", [counters[0], counters[1]], Token));
        var named = new Dictionary<string, object> { ["a"] = new { Counter = counters[0] }, ["b"] = new { Counter = counters[1] } };
        Assert.Equal(3, await port.CallAsync<int>(Module, "total_of_named", [named], Token));
    }

    [Theory(Timeout = 60_000)]
    [InlineData(1)]
    [InlineData(4)]
    public async Task ItemsOfAStream_MayHoldValuesThatStay(int threads)
    {
        await using var port = await StartAsync(options => options.MaxConcurrentCalls = threads);
        var totals = Enumerable.Range(1, 200).ToArray();
        var counters = new List<PortObject>();

        await foreach (var (total, counter) in port.StreamAsync<(int, PortObject)>(Module, "counters_one_by_one", [totals], Token))
        {
            Assert.Equal(total, await counter.GetAsync<int>("total", Token));
            counters.Add(counter);
        }

        Assert.Equal(200, await port.CallAsync<int>(Module, "counters", [], Token));
        foreach (var counter in counters)
            await counter.DisposeAsync();
        await Wait.UntilAsync(() => port.Call<int>(Module, "counters", [], Token) <= 1, "all are let go of");
    }

    [Fact(Timeout = 60_000)]
    public async Task AHandler_TakesValuesThatStay_AndGivesThemBack()
    {
        await using var port = await StartAsync();
        PortObject? kept = null;
        port.Handle("take", async (Lent lent) =>
        {
            kept = lent.Counter;
            return new[] { await lent.Counter.CallAsync<int>("add", [1], Token) == 6 ? lent.Counter : null };
        });

        Assert.True(await port.CallAsync<bool>(Module, "lend", ["take", 5], Token));
        Assert.Equal(6, await kept!.GetAsync<int>("total", Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task WhatTheInterpreterKeepsOfItsOwn_ArrivesAsAnObject()
    {
        await using var port = await StartAsync();

        var result = await port.CallAsync<Dictionary<string, object>>(Module, "counters_in", ["explicitly", new[] { 4 }], Token);
        await port.CallAsync(Module, "send_counter", [5], Token);
        var message = Assert.IsType<Dictionary<object, object?>>(await port.Messages.FirstAsync(Token));

        var counter = Assert.IsType<PortObject>(Assert.Single(Assert.IsType<List<object?>>(result["a"])));
        await AssertTotalsAsync([4, 5], [counter, Assert.IsType<PortObject>(message["counter"])]);
    }

    [Fact(Timeout = 60_000)]
    public async Task WhatNobodyTakesOver_IsLetGoOf()
    {
        await using var port = await StartAsync(options => options.MaxMessageBytes = 64 * 1024);

        await Assert.ThrowsAsync<PortConversionException>(
            () => port.CallAsync<object>(Module, "counters_in", ["failing", new[] { 1 }], Token));
        await Assert.ThrowsAsync<PortConversionException>(
            () => port.CallAsync<object>(Module, "counters_in", ["large", new[] { 1 }], Token));
        await Assert.ThrowsAsync<PortConversionException>(
            () => port.CallAsync<Dictionary<string, int>>(Module, "counters_in", ["explicitly", new[] { 1 }], Token));
        await port.CallAsync<Unrelated>(Module, "counters_in", ["explicitly", new[] { 1 }], Token);

        await Wait.UntilAsync(() => port.Call<int>(Module, "counters", [], Token) == 0, "all are let go of");
    }

    [Fact(Timeout = 60_000)]
    public async Task APlainValue_MayStayToo_AndOneThatWasSentIsNoObject()
    {
        await using var port = await StartAsync();
        port.Handle("take", (PortObject value) => value.TypeName);

        await using var text = await port.CallAsync<PortObject>(Module, "echo", ["text"], Token);
        var error = await Assert.ThrowsAsync<PortCallException>(() => port.CallAsync(Module, "ask", ["take", "text"], Token));

        Assert.Equal("text", await port.CallAsync<string>(Module, "echo", [text], Token));
        Assert.Contains("portleak.keep", error.ForeignMessage, StringComparison.Ordinal);
        Assert.Null(await port.CallAsync<PortObject?>(Module, "echo", [null], Token));
    }

    private static async Task AssertTotalsAsync(int[] expected, IEnumerable<PortObject> counters) =>
        Assert.Equal(expected, await Task.WhenAll(counters.Select(counter => counter.GetAsync<int>("total", Token))));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task DropAsync(Port port)
    {
        var counter = await port.CallAsync<PortObject>(Module, "counter", [1], Token);
        Assert.Equal(1, await port.CallAsync<int>(Module, "counters", [], Token));
        GC.KeepAlive(counter);
    }

    protected abstract Task<Port> StartAsync(Action<PortOptions>? configure = null);

    private sealed record Team(PortObject First, List<PortObject> Others, string Label);

    private sealed record Link(PortObject Value, Link? Next);

    private sealed record Lent(string Label, PortObject Counter);

    private sealed record Unrelated(int B);
}
