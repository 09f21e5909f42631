using Microsoft.Extensions.DependencyInjection;

namespace PortLeak.Runtime.Tests.Conversations;

public sealed class RubyErlPortBehaviourTests : ErlPortBehaviourTests
{
    protected override string Module => "Behaving";

    protected override string DottedName => "TestClass::TestSubClass.method";

    protected override string Error => "ArgumentError";

    protected override string InputError => "IOError";

    protected override string HostError => "PortLeak::HostError";

    protected override void AddNamed(IServiceCollection services, string name) =>
        services.AddKeyedRubyPort(name, options => options.ModulePaths.Add(Rubies.Modules));

    protected override Port Named(IServiceProvider services, string name) =>
        services.GetRequiredKeyedService<RubyPort>(name);

    protected override async Task<Port> StartAsync(Action<PortOptions>? configure = null) =>
        await Rubies.StartAsync(options => configure?.Invoke(options));
}
