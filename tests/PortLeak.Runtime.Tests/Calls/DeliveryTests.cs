namespace PortLeak.Runtime.Tests.Calls;

/// <summary>What continues after a call blocks its thread: the other answers come all the same.</summary>
public abstract class DeliveryTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected abstract string Module { get; }

    [Fact(Timeout = 60_000)]
    public async Task AContinuationThatBlocks_DoesNotHoldUpAnswersThatCameWithItsOwn()
    {
        await using var port = await StartAsync();
        for (var round = 0; round < 20; round++)
        {
            using var answered = new ManualResetEventSlim();
            // All answers come together. The first to be delivered waits for the last.
            var before = port.CallAsync(Module, "pause", [0.01], Token);
            var blocked = BlockAfterAsync(Step(port), answered);
            var others = Enumerable.Range(0, 10).Select(_ => Step(port)).ToArray();
            var last = SetAfterAsync(Step(port), answered);

            Assert.True(await blocked.WaitAsync(Token), "the last answer came too late");
            await Task.WhenAll([before, last, .. others]);
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task AContinuationThatBlocks_DoesNotHoldUpLaterCalls()
    {
        await using var port = await StartAsync();
        using var released = new ManualResetEventSlim();
        using var reached = new SemaphoreSlim(0);
        var blocked = Task.Run(async () =>
        {
            await Step(port).ConfigureAwait(false);
            reached.Release();
            return released.Wait(Limit, Token);
        });
        await reached.WaitAsync(Token);

        for (var i = 0; i < 100; i++)
        {
            Assert.Equal(0, await Step(port));
            Assert.Equal(0, port.Call<int>(Module, "step", [null], Token));
        }

        released.Set();
        Assert.True(await blocked, "it was not blocked until then");
    }

    [Fact(Timeout = 60_000)]
    public async Task AContinuationThatCallsBlockingly_GetsItsAnswer()
    {
        await using var port = await StartAsync();

        var sums = await Task.WhenAll(Enumerable.Range(0, 16).Select(async _ =>
        {
            var sum = 0;
            for (var i = 0; i < 50; i++)
            {
                sum += await Step(port).ConfigureAwait(false);
                sum += port.Call<int>(Module, "step", [null], Token) + 1;
            }

            return sum;
        }));

        Assert.All(sums, sum => Assert.Equal(50, sum));
    }

    private Task<int> Step(Port port) => port.CallAsync<int>(Module, "step", [null], Token);

    private static async Task<bool> BlockAfterAsync(Task call, ManualResetEventSlim answered)
    {
        await call.ConfigureAwait(false);
        return answered.Wait(Limit, Token);
    }

    private static async Task SetAfterAsync(Task call, ManualResetEventSlim answered)
    {
        await call.ConfigureAwait(false);
        answered.Set();
    }

    protected abstract Task<Port> StartAsync();
}
