using System.Diagnostics;

namespace PortLeak.Runtime.Tests.Conversations;

/// <summary>What a stream promises, whichever the language.</summary>
public abstract class StreamTests
{
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected abstract string Module { get; }

    protected abstract string ErrorType { get; }

    [Theory(Timeout = 60_000)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(1000)]
    public async Task EveryItem_ArrivesInOrder(int most)
    {
        await using var port = await StartAsync();

        var items = await port.StreamAsync<int>(Module, "count", [most], Token).ToListAsync(Token);

        Assert.Equal(Enumerable.Range(0, most), items);
    }

    [Fact(Timeout = 60_000)]
    public async Task AnythingThatCanBeIteratedOver_IsAStream()
    {
        await using var port = await StartAsync();

        Assert.Equal([0, 1, 2], await port.StreamAsync<int>(Module, "later", [3], Token).ToListAsync(Token));
        await Assert.ThrowsAsync<PortCallException>(
            async () => await port.StreamAsync<int>(Module, "produced_so_far", [], Token).ToListAsync(Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AReaderThatDoesNotKeepUp_HoldsTheIteratorBack()
    {
        await using var port = await StartAsync();
        await using var items = port.StreamAsync<int>(Module, "count", [1_000_000], Token).GetAsyncEnumerator(Token);

        for (var i = 0; i < 500; i++)
            Assert.True(await items.MoveNextAsync());
        // Answered after everything that the interpreter could have produced before.
        var produced = await port.CallAsync<int>(Module, "produced_so_far", [], Token);

        Assert.InRange(produced, 500, 500 + 3 * 64);
    }

    [Fact(Timeout = 60_000)]
    public async Task LeavingTheLoop_ClosesTheIterator_AndThePortStaysUsable()
    {
        await using var port = await StartAsync();

        await foreach (var item in port.StreamAsync<int>(Module, "count", [1_000_000, "left"], Token))
        {
            if (item == 10)
                break;
        }

        Assert.Equal("left", await port.CallAsync<string>(Module, "closed", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task LeavingTheLoop_InterruptsAnIteratorThatHangs()
    {
        await using var port = await StartAsync();
        var clock = new Stopwatch();

        await foreach (var item in port.StreamAsync<int>(Module, "hang_after", [3, "left"], Token))
        {
            if (item < 2)
                continue;
            clock.Start();
            break;
        }

        // Ten times what is promised, for machines that do much else.
        Assert.InRange(clock.ElapsedMilliseconds, 0, 1000);
        Assert.Equal("left", await port.CallAsync<string>(Module, "closed", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ACancellation_EndsTheWaitForAnItem_AndTheIterator()
    {
        await using var port = await StartAsync();
        using var cancelling = new CancellationTokenSource();
        await using var items = port.StreamAsync<int>(Module, "hang_after", [1, "cancelled"], cancelling.Token)
            .GetAsyncEnumerator(Token);

        Assert.True(await items.MoveNextAsync());
        var next = items.MoveNextAsync();
        await cancelling.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);

        Assert.Equal("cancelled", await port.CallAsync<string>(Module, "closed", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AnErrorInTheIterator_FollowsTheItemsBeforeIt()
    {
        await using var port = await StartAsync();
        var items = new List<int>();

        var error = await Assert.ThrowsAsync<PortCallException>(async () =>
        {
            await foreach (var item in port.StreamAsync<int>(Module, "fail_after", [100], Token))
                items.Add(item);
        });

        Assert.Equal((ErrorType, "no more"), (error.ForeignType, error.ForeignMessage));
        Assert.Equal(Enumerable.Range(0, 100), items);
    }

    [Fact(Timeout = 60_000)]
    public async Task AnErrorWhileTheIteratorIsClosed_IsAFault()
    {
        await using var port = await StartAsync();

        await foreach (var _ in port.StreamAsync<int>(Module, "fail_in_cleanup", [], Token))
            break;

        await foreach (var fault in port.Faults.WithCancellation(Token))
        {
            Assert.Equal("cleanup", Assert.IsType<PortCallException>(fault).ForeignMessage);
            break;
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task AnItemWithoutCounterpart_FailsTheStreamOnly()
    {
        await using var port = await StartAsync();

        var sending = await Assert.ThrowsAsync<PortConversionException>(
            async () => await port.StreamAsync<object>(Module, "unconvertible_after", [3], Token).CountAsync(Token));
        await Assert.ThrowsAsync<PortConversionException>(
            async () => await port.StreamAsync<Guid>(Module, "count", [1_000_000, "wrong"], Token).CountAsync(Token));

        Assert.Contains("item 3", sending.Message, StringComparison.Ordinal);
        Assert.Equal("wrong", await port.CallAsync<string>(Module, "closed", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task OtherCalls_AreServedBetweenTurns()
    {
        await using var port = await StartAsync();
        await using var items = port.StreamAsync<int>(Module, "slowly", [100_000, 0.01], Token).GetAsyncEnumerator(Token);
        Assert.True(await items.MoveNextAsync());

        Assert.Equal("", await port.CallAsync<string>(Module, "closed", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task TwoStreams_DoNotMix()
    {
        await using var port = await StartAsync();

        var counts = await Task.WhenAll(Enumerable.Range(1, 5).Select(
            number => port.StreamAsync<int>(Module, "count", [number * 100], Token).CountAsync(Token).AsTask()));

        Assert.Equal([100, 200, 300, 400, 500], counts);
    }

    [Fact(Timeout = 60_000)]
    public async Task LargeItems_Travel()
    {
        await using var port = await StartAsync();

        var sizes = await port.StreamAsync<byte[]>(Module, "large", [20, 300_000], Token).Select(item => item.Length)
            .ToListAsync(Token);

        Assert.Equal(Enumerable.Repeat(300_000, 20), sizes);
    }

    [Fact(Timeout = 120_000)]
    public async Task WithThreads_StreamsRunAndAreLeft()
    {
        await using var port = await StartAsync(options => options.MaxConcurrentCalls = 3);

        var counts = await Task.WhenAll(Enumerable.Range(1, 5).Select(
            number => port.StreamAsync<int>(Module, "count", [number * 100, "ended"], Token).CountAsync(Token).AsTask()));
        await foreach (var _ in port.StreamAsync<int>(Module, "hang_after", [1, "left"], Token))
            break;

        Assert.Equal([100, 200, 300, 400, 500], counts);
        Assert.Equal(
            "ended,ended,ended,ended,ended,left", await port.CallAsync<string>(Module, "closed", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task TheEndOfTheInterpreter_FailsTheStream()
    {
        await using var port = await StartAsync();
        await using var items = port.StreamAsync<int>(Module, "hang_after", [1, "x"], Token).GetAsyncEnumerator(Token);
        Assert.True(await items.MoveNextAsync());

        port.Kill();

        await Assert.ThrowsAsync<PortExitedException>(async () => await items.MoveNextAsync());
        Assert.Throws<ObjectDisposedException>(
            () => port.StreamAsync<int>(Module, "count", [1], Token).ToBlockingEnumerable(Token).Count());
    }

    [Fact(Timeout = 60_000)]
    public async Task AStop_EndsAnOpenStream()
    {
        await using var port = await StartAsync();
        await using var items = port.StreamAsync<int>(Module, "count", [1_000_000, "x"], Token).GetAsyncEnumerator(Token);
        Assert.True(await items.MoveNextAsync());

        Assert.Equal(PortExitReason.Stopped, (await port.StopAsync(Token)).Reason);
        await Assert.ThrowsAsync<PortExitedException>(async () =>
        {
            while (await items.MoveNextAsync())
            {
            }
        });
    }

    protected abstract Task<Port> StartAsync(Action<PortOptions>? configure = null);
}
