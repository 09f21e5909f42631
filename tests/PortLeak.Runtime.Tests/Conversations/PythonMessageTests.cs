namespace PortLeak.Runtime.Tests.Conversations;

public sealed class PythonMessageTests : MessageTests
{
    protected override string Module => "talking";

    [Fact(Timeout = 60_000)]
    public async Task AnAsynchronousHandler_RunsOnTheEventLoop()
    {
        await using var port = await StartAsync();
        await port.CallAsync(Module, "echo_messages_asynchronously", [], Token);

        await port.SendAsync("hey", Token);

        Assert.Equal(["hey"], await port.Messages.Take(1).ToListAsync(Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task AnAsynchronousLoopOverMessages_LetsCallsBeServed()
    {
        await using var port = await StartAsync();
        var sum = port.CallAsync<int>(Module, "sum_messages_asynchronously", [2], Token);

        await port.SendAsync(1, Token);
        Assert.Equal(1, await port.CallAsync<int>(Module, "echo", [1], Token));
        await port.SendAsync(2, Token);

        Assert.Equal(3, await sum);
    }

    protected override async Task<Port> StartAsync(Action<PortOptions>? configure = null) =>
        await Pythons.StartAsync(options => configure?.Invoke(options));
}
