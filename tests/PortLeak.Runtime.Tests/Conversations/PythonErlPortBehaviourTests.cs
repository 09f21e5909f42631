using Microsoft.Extensions.DependencyInjection;
using PortLeak.Runtime.Tests.Hosting;

namespace PortLeak.Runtime.Tests.Conversations;

public sealed class PythonErlPortBehaviourTests : ErlPortBehaviourTests
{
    protected override string Module => "behaving";

    protected override string DottedName => "TestClass.TestSubClass.method";

    protected override string Error => "ValueError";

    protected override string InputError => "EOFError";

    protected override string HostError => "portleak.HostError";

    protected override void AddNamed(IServiceCollection services, string name) =>
        services.AddKeyedPythonPort(name, Hosts.Python());

    protected override Port Named(IServiceProvider services, string name) =>
        services.GetRequiredKeyedService<PythonPort>(name);

    protected override async Task<Port> StartAsync(Action<PortOptions>? configure = null) =>
        await Pythons.StartAsync(options => configure?.Invoke(options));
}
