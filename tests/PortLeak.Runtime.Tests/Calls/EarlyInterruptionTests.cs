namespace PortLeak.Runtime.Tests.Calls;

/// <summary>Interruptions that come just before what they are for begins to run: it does not, or is ended at once.</summary>
public abstract class EarlyInterruptionTests
{
    // Much longer than an interruption takes to arrive, and much shorter than what would run.
    private const double Hesitation = 0.1;

    private static readonly PortCallOptions InTime = new() { Timeout = TimeSpan.FromSeconds(20) };

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected abstract string Module { get; }

    [Theory(Timeout = 60_000)]
    [InlineData(1)]
    [InlineData(2)]
    public Task ACallThatIsCancelledAsItBegins_DoesNotHoldUpTheNextOne(int threads) => CancelAsItBeginsAsync("run", threads);

    [Theory(Timeout = 60_000)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task AStreamThatIsLeftAsItsNextItemIsProduced_IsClosed(int threads)
    {
        await using var port = await StartAsync(threads);
        await port.CallAsync(Module, "hesitate", [Hesitation], Token);

        await foreach (var _ in port.StreamAsync<int>(Module, "produce", [], Token))
            break;

        Assert.Equal("closed", await port.CallAsync<string>(Module, "closed", [], InTime, Token));
    }

    [Theory(Timeout = 60_000)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task AStreamThatIsCancelledAsItIsOpened_IsNotProduced(int threads)
    {
        await using var port = await StartAsync(threads);
        await port.CallAsync(Module, "hesitate", [Hesitation], Token);
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(Hesitation / 2));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await port.StreamAsync<int>(Module, "produce", [], source.Token).CountAsync(Token));

        Assert.Equal("", await port.CallAsync<string>(Module, "closed", [], InTime, Token));
    }

    protected async Task CancelAsItBeginsAsync(string function, int threads)
    {
        await using var port = await StartAsync(threads);
        await port.CallAsync(Module, "hesitate", [Hesitation], Token);
        for (var thread = 0; thread < threads; thread++)
        {
            using var source = new CancellationTokenSource(TimeSpan.FromSeconds(Hesitation / 2));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(
                () => port.CallAsync(Module, function, [], source.Token));
        }

        await port.CallAsync(Module, "closed", [], InTime, Token);
        Assert.Equal(PortState.Running, port.State);
    }

    protected abstract Task<Port> StartAsync(int threads);
}
