namespace PortLeak.Runtime.Tests.Calls;

public sealed class RubyDeliveryTests : DeliveryTests
{
    protected override string Module => "Holding";

    protected override async Task<Port> StartAsync() => await Rubies.StartAsync();
}
