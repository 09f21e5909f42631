namespace PortLeak.Runtime.Tests.Conversations;

public sealed class PythonStreamTests : StreamTests
{
    protected override string Module => "streaming";

    protected override string ErrorType => "ValueError";

    [Fact(Timeout = 60_000)]
    public async Task AnAsynchronousGenerator_IsReadToItsEnd()
    {
        await using var port = await StartAsync();

        Assert.Equal(1000, await port.StreamAsync<int>(Module, "count_asynchronously", [1000, "a"], Token).CountAsync(Token));
        Assert.Equal([0, 1, 2], await port.StreamAsync<int>(Module, "later", [3], Token).ToListAsync(Token));
        Assert.Equal("a", await port.CallAsync<string>(Module, "closed", [], Token));
    }

    [Theory(Timeout = 60_000)]
    [InlineData("count_asynchronously", 1_000_000)]
    [InlineData("hang_asynchronously_after", 1)]
    public async Task LeavingAnAsynchronousGenerator_ClosesIt(string function, int most)
    {
        await using var port = await StartAsync();

        await foreach (var _ in port.StreamAsync<int>(Module, function, [most, "left"], Token))
            break;

        Assert.Equal("left", await port.CallAsync<string>(Module, "closed", [], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AStop_ClosesAsynchronousGenerators()
    {
        await using var port = await StartAsync();
        await using var items = port.StreamAsync<int>(Module, "count_asynchronously", [1_000_000, "a"], Token)
            .GetAsyncEnumerator(Token);
        Assert.True(await items.MoveNextAsync());

        Assert.Equal(PortExitReason.Stopped, (await port.StopAsync(Token)).Reason);
    }

    protected override async Task<Port> StartAsync(Action<PortOptions>? configure = null) =>
        await Pythons.StartAsync(options => configure?.Invoke(options));
}
