namespace PortLeak.Runtime.Tests.Conversations;

/// <summary>What functions and asynchronous sequences among the arguments promise, whichever the language.</summary>
public abstract class ExportTests
{
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected abstract string Module { get; }

    [Fact(Timeout = 60_000)]
    public async Task AFunctionAmongTheArguments_IsCallable()
    {
        await using var port = await StartAsync();
        var offset = 10;

        Assert.Equal(13, await port.CallAsync<int>(Module, "apply", [(int a, int b) => a + b + offset, 1, 2], Token));
        Assert.Equal("HEY", await port.CallAsync<string>(Module, "apply", [(Func<string, string>)Shout, "hey"], Token));
        Assert.Equal(
            [2, 4, 8],
            await port.CallAsync<List<int>>(
                Module, "apply_in_list", [new Func<int, int>[] { a => a + 1, a => 4 * a, a => 8 }, 1], Token));

        static string Shout(string text) => text.ToUpperInvariant();
    }

    [Fact(Timeout = 60_000)]
    public async Task AFunctionThatIsKept_IsCallableLater_AndMayFail()
    {
        await using var port = await StartAsync();
        await port.CallAsync(
            Module, "keep", [async (int number) => number < 0 ? throw new ArgumentException("negative") : await Task.FromResult(-number)], Token);

        Assert.Equal(-5, await port.CallAsync<int>(Module, "apply_kept", [5], Token));
        var error = await Assert.ThrowsAsync<PortCallException>(() => port.CallAsync<int>(Module, "apply_kept", [-5], Token));
        await port.CallAsync(Module, "forget", [], Token);

        Assert.Contains("ArgumentException: negative", error.ForeignMessage, StringComparison.Ordinal);
        Assert.Equal(1, await port.CallAsync<int>(Module, "echo", [1], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AFunction_MayCallIntoThePortAgain()
    {
        await using var port = await StartAsync();
        async Task<int> Descend(int level) =>
            level == 0 ? 0 : 1 + await port.CallAsync<int>(Module, "apply", [(Func<int, Task<int>>)Descend, level - 1], Token);

        Assert.Equal(50, await Descend(50));
    }

    [Fact(Timeout = 60_000)]
    public async Task AnAsynchronousSequence_IsAnIterator()
    {
        await using var port = await StartAsync();

        Assert.Equal(4950, await port.CallAsync<int>(Module, "sum_items", [Count(100)], Token));
        Assert.Equal([0, 1], await port.CallAsync<List<int>>(Module, "take_items", [Count(1_000_000), 2], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AnAsynchronousSequenceThatFails_RaisesInTheInterpreter()
    {
        await using var port = await StartAsync();

        var error = await Assert.ThrowsAsync<PortCallException>(
            () => port.CallAsync<int>(Module, "sum_items", [Count(3, fails: true)], Token));

        Assert.Contains("no more", error.ForeignMessage, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task AnAsynchronousSequence_EndsWithThePort()
    {
        await using var port = await StartAsync();
        var ended = new TaskCompletionSource();
        await port.CallAsync(Module, "keep", [Count(3, ended: ended)], Token);
        await port.CallAsync(Module, "take_items", [Count(3, ended: ended), 1], Token);

        await port.DisposeAsync();

        await ended.Task.WaitAsync(Token);
    }

    protected static async IAsyncEnumerable<int> Count(
        int most,
        bool fails = false,
        TaskCompletionSource? ended = null)
    {
        try
        {
            for (var number = 0; number < most; number++)
            {
                await Task.Yield();
                yield return number;
            }

            if (fails)
                throw new InvalidOperationException("no more");
        }
        finally
        {
            ended?.TrySetResult();
        }
    }

    protected abstract Task<Port> StartAsync(Action<PortOptions>? configure = null);
}
