namespace PortLeak.Runtime.Tests.Conversations;

public sealed class RubyExportTests : ExportTests
{
    protected override string Module => "Talking";

    protected override async Task<Port> StartAsync(Action<PortOptions>? configure = null) =>
        await Rubies.StartAsync(options => configure?.Invoke(options));
}
