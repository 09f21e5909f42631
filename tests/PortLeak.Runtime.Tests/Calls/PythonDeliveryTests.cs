namespace PortLeak.Runtime.Tests.Calls;

public sealed class PythonDeliveryTests : DeliveryTests
{
    protected override string Module => "holding";

    protected override async Task<Port> StartAsync() => await Pythons.StartAsync();
}
