namespace PortLeak.Runtime.Tests.Conversations;

public sealed class RubyObjectTests : ObjectTests
{
    protected override string Module => "Talking";

    protected override string Counter => "Talking::Counter";

    protected override async Task<Port> StartAsync(Action<PortOptions>? configure = null) =>
        await Rubies.StartAsync(options => configure?.Invoke(options));
}
