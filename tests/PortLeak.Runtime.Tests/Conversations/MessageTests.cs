namespace PortLeak.Runtime.Tests.Conversations;

/// <summary>What messages promise, whichever the language.</summary>
public abstract class MessageTests
{
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected abstract string Module { get; }

    [Fact(Timeout = 60_000)]
    public async Task WhatTheInterpreterSends_IsReadInOrder()
    {
        await using var port = await StartAsync();

        await port.CallAsync(Module, "send_all", [new object?[] { 1, "two", null, new[] { 3.5 } }], Token);
        var messages = await port.Messages.Take(4).ToListAsync(Token);

        Assert.Equal([1L, "two", null], messages.Take(3));
        Assert.Equal([3.5], Assert.IsType<List<object?>>(messages[3]));
    }

    [Fact(Timeout = 60_000)]
    public async Task Messages_EndWithThePort()
    {
        await using var port = await StartAsync();
        await port.CallAsync(Module, "send_all", [new[] { 1, 2 }], Token);

        await port.DisposeAsync();

        Assert.Equal([1L, 2L], await port.Messages.ToListAsync(Token));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => port.SendAsync(1, Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AHandler_GetsEachMessageInOrder()
    {
        await using var port = await StartAsync();
        await port.CallAsync(Module, "echo_messages", [], Token);

        foreach (var message in new object?[] { 1, "two", null })
            await port.SendAsync(message, Token);

        Assert.Equal([1L, "two", null], await port.Messages.Take(3).ToListAsync(Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AFaultyHandler_IsAFault_AndThePortStaysUsable()
    {
        await using var port = await StartAsync();
        await port.CallAsync(Module, "refuse_messages", [], Token);

        await port.SendAsync("bad", Token);
        await port.SendAsync("worse", Token);
        var faults = await port.Faults.Take(2).ToListAsync(Token);

        Assert.Equal(["bad", "worse"], faults.Select(fault => Assert.IsType<PortCallException>(fault).ForeignMessage));
        Assert.Equal(1, await port.CallAsync<int>(Module, "echo", [1], Token));
    }

    [Theory(Timeout = 60_000)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task ACallThatReadsMessages_WaitsForThem(int threads)
    {
        await using var port = await StartAsync(options => options.MaxConcurrentCalls = threads);
        await port.SendAsync(1, Token);

        var sum = port.CallAsync<int>(Module, "sum_messages", [3], Token);
        await port.SendAsync(2, Token);
        await Task.Delay(50, Token);
        Assert.False(sum.IsCompleted);
        await port.SendAsync(3, Token);

        Assert.Equal(6, await sum);
    }

    [Fact(Timeout = 60_000)]
    public async Task AThreadThatReadsMessages_LetsCallsBeServed()
    {
        await using var port = await StartAsync();
        await port.CallAsync(Module, "echo_on_a_thread", [], Token);

        await port.SendAsync("first", Token);
        Assert.Equal(["first"], await port.Messages.Take(1).ToListAsync(Token));
        Assert.Equal(1, await port.CallAsync<int>(Module, "echo", [1], Token));
        await port.SendAsync("second", Token);

        Assert.Equal(["second"], await port.Messages.Take(1).ToListAsync(Token));
    }

    [Theory(Timeout = 60_000)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task ACancellation_EndsTheWaitForAMessage(int threads)
    {
        await using var port = await StartAsync(options => options.MaxConcurrentCalls = threads);
        using var cancelling = new CancellationTokenSource();
        var wait = port.CallAsync<int>(Module, "sum_messages", [1], cancelling.Token);
        await Task.Delay(50, Token);

        await cancelling.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait);
        await port.SendAsync(5, Token);
        Assert.Equal(5, await port.CallAsync<int>(Module, "sum_messages", [1], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AStop_EndsALoopOverMessages()
    {
        await using var port = await StartAsync();
        var sum = port.CallAsync<int>(Module, "sum_messages", [1000], Token);
        await port.SendAsync(4, Token);

        Assert.Equal(PortExitReason.Stopped, (await port.StopAsync(Token)).Reason);
        Assert.Equal(4, await sum);
    }

    [Fact(Timeout = 60_000)]
    public async Task WhatHasNoCounterpart_FailsTheSenderOnly()
    {
        await using var port = await StartAsync();

        await Assert.ThrowsAsync<PortConversionException>(() => port.SendAsync(Console.Out, Token));
        await Assert.ThrowsAsync<PortCallException>(() => port.CallAsync(Module, "send_unconvertible", [], Token));

        Assert.Equal(1, await port.CallAsync<int>(Module, "echo", [1], Token));
    }

    [Fact(Timeout = 120_000)]
    public async Task MessagesThatNobodyReads_AreBounded_AndTheirLossIsAFault()
    {
        await using var port = await StartAsync();

        await port.CallAsync(Module, "send_many", [66_000], Token);

        Assert.Contains("Port.Messages", (await port.Faults.FirstAsync(Token)).Message, StringComparison.Ordinal);
        Assert.Equal(66_000L - 65_536, await port.Messages.FirstAsync(Token));
    }

    protected abstract Task<Port> StartAsync(Action<PortOptions>? configure = null);
}
