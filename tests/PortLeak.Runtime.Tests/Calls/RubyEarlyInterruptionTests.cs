namespace PortLeak.Runtime.Tests.Calls;

public sealed class RubyEarlyInterruptionTests : EarlyInterruptionTests
{
    protected override string Module => "Hesitating";

    protected override async Task<Port> StartAsync(int threads) =>
        await Rubies.StartAsync(options => options.MaxConcurrentCalls = threads);
}
