namespace PortLeak.Runtime.Tests.Conversations;

public sealed class RubyStreamTests : StreamTests
{
    protected override string Module => "Streaming";

    protected override string ErrorType => "ArgumentError";

    protected override async Task<Port> StartAsync(Action<PortOptions>? configure = null) =>
        await Rubies.StartAsync(options => configure?.Invoke(options));
}
