namespace PortLeak.Runtime.Tests.Conversations;

public sealed class RubyCallbackTests : CallbackTests
{
    protected override string Module => "Talking";

    protected override string HostError => "PortLeak::HostError";

    protected override async Task<Port> StartAsync(Action<PortOptions>? configure = null) =>
        await Rubies.StartAsync(options => configure?.Invoke(options));
}
