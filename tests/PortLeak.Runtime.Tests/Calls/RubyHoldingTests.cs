namespace PortLeak.Runtime.Tests.Calls;

public sealed class RubyHoldingTests : HoldingTests
{
    protected override string Module => "Holding";

    protected override async Task<Port> StartAsync() => await Rubies.StartAsync();
}
