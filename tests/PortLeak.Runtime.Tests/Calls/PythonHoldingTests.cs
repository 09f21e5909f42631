namespace PortLeak.Runtime.Tests.Calls;

public sealed class PythonHoldingTests : HoldingTests
{
    protected override string Module => "holding";

    protected override async Task<Port> StartAsync() => await Pythons.StartAsync();
}
