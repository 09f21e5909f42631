namespace PortLeak.Runtime.Tests.Conversations;

public sealed class PythonCallbackTests : CallbackTests
{
    protected override string Module => "talking";

    protected override string HostError => "portleak.HostError";

    [Fact(Timeout = 60_000)]
    public async Task AnAsynchronousFunction_AsksWithoutStoppingTheOthers()
    {
        await using var port = await StartAsync();
        var all = new CountdownEvent(5);
        port.Handle("together", async (int number) =>
        {
            all.Signal();
            await Task.Run(() => all.Wait(Token), Token);
            return number;
        });

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(
            number => port.CallAsync<int>(Module, "ask_asynchronously", ["together", number], Token)));

        Assert.Equal([0, 1, 2, 3, 4], answers);
    }

    [Fact(Timeout = 60_000)]
    public async Task ABlockingQuestionOnTheEventLoop_IsRefused()
    {
        await using var port = await StartAsync();

        var error = await Assert.ThrowsAsync<PortCallException>(
            () => port.CallAsync(Module, "ask_on_the_loop", ["nobody"], Token));

        Assert.Contains("call_async", error.ForeignMessage, StringComparison.Ordinal);
    }

    protected override async Task<Port> StartAsync(Action<PortOptions>? configure = null) =>
        await Pythons.StartAsync(options => configure?.Invoke(options));
}
