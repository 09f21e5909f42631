namespace PortLeak.Runtime.Tests.Conversations;

public sealed class PythonErlPortBehaviourTests : ErlPortBehaviourTests
{
    protected override string Module => "behaving";

    protected override string DottedName => "TestClass.TestSubClass.method";

    protected override string Error => "ValueError";

    protected override string InputError => "EOFError";

    protected override string HostError => "portleak.callbacks.HostError";

    protected override async Task<Port> StartAsync(Action<PortOptions>? configure = null) =>
        await Pythons.StartAsync(options => configure?.Invoke(options));
}
