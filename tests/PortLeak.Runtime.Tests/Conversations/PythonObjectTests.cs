namespace PortLeak.Runtime.Tests.Conversations;

public sealed class PythonObjectTests : ObjectTests
{
    protected override string Module => "talking";

    protected override string Counter => "Counter";

    protected override async Task<Port> StartAsync(Action<PortOptions>? configure = null) =>
        await Pythons.StartAsync(options => configure?.Invoke(options));
}
