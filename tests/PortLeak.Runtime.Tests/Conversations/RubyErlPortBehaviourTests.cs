namespace PortLeak.Runtime.Tests.Conversations;

public sealed class RubyErlPortBehaviourTests : ErlPortBehaviourTests
{
    protected override string Module => "Behaving";

    protected override string DottedName => "TestClass::TestSubClass.method";

    protected override string Error => "ArgumentError";

    protected override string InputError => "IOError";

    protected override string HostError => "PortLeak::HostError";

    protected override async Task<Port> StartAsync(Action<PortOptions>? configure = null) =>
        await Rubies.StartAsync(options => configure?.Invoke(options));
}
