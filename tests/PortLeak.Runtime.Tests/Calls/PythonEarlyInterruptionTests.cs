namespace PortLeak.Runtime.Tests.Calls;

public sealed class PythonEarlyInterruptionTests : EarlyInterruptionTests
{
    protected override string Module => "hesitating";

    [Theory(Timeout = 60_000)]
    [InlineData(1)]
    [InlineData(2)]
    public Task AnAsynchronousFunctionThatIsCancelledAsItBegins_DoesNotRun(int threads) =>
        CancelAsItBeginsAsync("run_asynchronously", threads);

    protected override async Task<Port> StartAsync(int threads) =>
        await Pythons.StartAsync(options => options.MaxConcurrentCalls = threads);
}
