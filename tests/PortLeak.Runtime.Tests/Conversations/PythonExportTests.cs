namespace PortLeak.Runtime.Tests.Conversations;

public sealed class PythonExportTests : ExportTests
{
    protected override string Module => "talking";

    [Fact(Timeout = 60_000)]
    public async Task AnAsynchronousLoop_ReadsAnAsynchronousSequence()
    {
        await using var port = await StartAsync();

        Assert.Equal(45, await port.CallAsync<int>(Module, "sum_items_asynchronously", [Count(10)], Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task ASequenceThatNobodyCanReadAnyMore_IsEndedAtOnce()
    {
        await using var port = await StartAsync();
        var ended = new TaskCompletionSource();

        await port.CallAsync(Module, "take_items", [Count(1000, ended: ended), 1], Token);

        await ended.Task.WaitAsync(Token);
    }

    protected override async Task<Port> StartAsync(Action<PortOptions>? configure = null) =>
        await Pythons.StartAsync(options => configure?.Invoke(options));
}
